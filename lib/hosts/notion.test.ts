// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPage, pageAt } from '../../test/load-page';
import { blocksOfParts } from '../brief/blocks-of-parts';
import { notion } from './notion';

const ID = '0123456789abcdef0123456789abcde';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
});

async function read(address: string) {
  const url = loadPage('notion/page.html', address);
  vi.advanceTimersByTime(400);
  const outcome = await notion.read(pageAt(url));
  if (outcome.kind !== 'read') return outcome;
  const { parts, ...rest } = outcome.document;
  return { ...rest, blocks: blocksOfParts(parts).map(({ id: _id, ...block }) => block) };
}

describe('a page', () => {
  it('is read with its properties, nested lists, check boxes and containers, whatever the language of the labels', async () => {
    const page = await read(`https://app.notion.com/p/${ID}0?page=korean`);
    expect(page).toMatchObject({
      documentId: `${ID}0`,
      title: 'Refill reminder, second try',
      editable: true,
    });
    expect('blocks' in page && page.blocks).toEqual([
      { kind: 'field', label: 'Owner', text: 'Selin' },
      {
        kind: 'field',
        label: 'Segment',
        text: 'Subscribers of the small box who skipped the last two deliveries, 1,860 people',
      },
      { kind: 'field', label: 'Channel', text: 'push message in the app' },
      { kind: 'heading', level: 6, text: 'Sign-off' },
      { kind: 'heading', level: 2, text: 'Hypothesis' },
      expect.objectContaining({
        kind: 'paragraph',
        text: expect.stringMatching(/^Subscribers who skipped twice .* fear\.$/),
      }),
      { kind: 'heading', level: 2, text: 'Signal' },
      { kind: 'field', label: 'Primary metric', text: 'Share that resumes within 10 days' },
      { kind: 'field', label: 'Baseline', text: '6 % after the discount message' },
      { kind: 'field', label: 'Confirmed at', text: '9 % or more' },
      { kind: 'heading', level: 2, text: 'Plan' },
      { kind: 'item', level: 1, text: 'Two messages, one half each' },
      { kind: 'item', level: 2, text: 'days left' },
      { kind: 'item', level: 3, text: 'rounded to whole days' },
      { kind: 'item', level: 2, text: 'ten percent off' },
      { kind: 'item', level: 1, checked: true, text: 'Event for resumed subscriptions is logged' },
      { kind: 'item', level: 1, checked: false, text: 'Support team knows' },
      {
        kind: 'paragraph',
        inside: 'callout',
        text: 'Runs from 3 to 17 November; nobody changes anything in between.',
      },
      { kind: 'paragraph', inside: 'quote', text: 'I only notice when the tin is empty.' },
      { kind: 'paragraph', inside: 'toggle', text: 'What we tried in spring' },
      expect.objectContaining({ text: expect.stringContaining('Left column') }),
      expect.objectContaining({ text: expect.stringContaining('Ravi') }),
      { kind: 'paragraph', inside: 'code', text: 'select resumed / sent from refill_messages' },
    ]);
  });

  it('says that a closed toggle holds more, and reads it once it is open', async () => {
    const closed = await read(`https://www.notion.so/Refill-${ID}0`);
    expect(closed).toMatchObject({ gaps: [{ what: 'collapsed', count: 1 }] });
    document.querySelector<HTMLElement>('.notion-toggle-block [aria-expanded]')?.click();
    const open = await notion.read(pageAt(new URL(location.href)));
    expect(open.kind === 'read' && open.document.gaps).toEqual([]);
    expect(open.kind === 'read' && JSON.stringify(open.document.parts)).toContain(
      'A plain reminder brought back',
    );
  });

  it('is the peek where one is open over it', async () => {
    expect(await read(`https://app.notion.com/p/${ID}0?p=${ID}1`)).toMatchObject({
      documentId: `${ID}1`,
      title: 'Spring launch',
    });
  });

  it('is not editable where it is public', async () => {
    expect(await read(`https://acme.notion.site/Refill-${ID}0?page=public`)).toMatchObject({
      editable: false,
    });
  });
});

describe('no page to read', () => {
  it.each([
    [`https://www.notion.so/All-briefs-${ID}2`, { kind: 'not-a-document' }],
    ['https://www.notion.com/pricing', { kind: 'not-a-document' }],
    [`https://calendar.notion.so/${ID}0`, { kind: 'not-a-document' }],
    [`https://www.notion.so/Refill-${ID}0?page=never-loads`, { kind: 'cannot-read', why: 'still-loading' }],
  ])('%s', async (address, outcome) => {
    expect(await read(address)).toEqual(outcome);
  });
});
