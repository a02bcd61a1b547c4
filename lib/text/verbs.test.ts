import { describe, expect, it } from 'vitest';
import { verbsIn } from './verbs';

const said = (text: string) => verbsIn(text).map(({ start, end }) => text.slice(start, end).trim());

describe('verbsIn', () => {
  it.each([
    ['If we paint the door blue, more people will come in', ['paint', 'will come in']],
    ['Members who get the map will renew sooner.', ['get', 'will renew']],
    ['They fear the bill.', ['fear']],
  ])('%s', (text, verbs) => expect(said(text)).toEqual(verbs));

  it.each(['A blue door', 'Purple, apple pie', 'Owners of small dogs in Leeds', ''])(
    'no verb in "%s"',
    (text) => expect(said(text)).toEqual([]),
  );
});
