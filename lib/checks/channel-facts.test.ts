import { expect, it } from 'vitest';
import { distribution, reading } from '../../test/reading-builder';
import { channelsOf, namesOf } from './channel-facts';

it('knows the rows of the channels a brief names', () => {
  const rows = channelsOf(
    reading({ distribution: distribution('newsletter and our pigeons', ['email_newsletter', 'pigeons']) }),
  );
  expect(namesOf(rows)).toEqual({ list: ['Email newsletter'] });
  expect(channelsOf(reading())).toEqual([]);
});
