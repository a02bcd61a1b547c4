import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Part } from '../brief/part';
import { hear } from './listen';
import { type PageMessage, type PanelMessage, pageMessage, panelMessage } from './messages';
import type { Sender } from './sender';

const url = 'https://app.notion.com/p/Autumn-1234';
const brief = {
  id: 'notion:1234',
  host: 'notion',
  title: 'Autumn sampler',
  gaps: [],
};
const part: Part = {
  is: 'lines',
  lines: [{ runs: [{ text: 'Repeat buyers get a sampler.' }], hard: false }],
  frame: { kind: 'paragraph' },
};
const read = { reader: '17', number: 1, url, editable: true, route: 'live' };
const changed = { ...brief, parts: [{ id: 4, part }], order: [[0, 4] as [number, number]] };

const fromPage: PageMessage[] = [
  { type: 'brief-read', brief: { ...brief, parts: [part] }, ...read },
  { type: 'brief-changed', brief: changed, ...read },
  { type: 'no-document-found', url },
  { type: 'page-unreadable', url, host: 'notion', why: 'still-loading' },
];
const fromPanel: PanelMessage[] = [
  { type: 'answer-given', brief: brief.id, check: 'signal.present', text: 'sampler order rate' },
  { type: 'risk-accepted', brief: brief.id, check: 'volume.enough', reason: 'it is a first look' },
  { type: 'check-turned-off', brief: '*', check: 'debt.approvals' },
  { type: 'campaign-declared', brief: brief.id, reason: 'a seasonal greeting' },
  { type: 'answer-withdrawn', answer: '5d0c' },
  { type: 'brief-claimed', brief: brief.id },
  { type: 'reading-asked-for', tab: 7 },
  { type: 'pause-chosen', tab: 7, what: 'site', paused: true },
  { type: 'text-pasted', tab: 7, text: 'Hypothesis: ...', html: '' },
  { type: 'quote-clicked', tab: 7, quote: 'more sampler orders' },
  { type: 'lock-set', brief: 'notion:1' },
  { type: 'lock-lifted', lock: 'l1', why: 'the list was cut' },
  {
    type: 'result-entered',
    brief: 'notion:1',
    variant: { responses: 60, people: 2000 },
    control: { responses: 50, people: 2000 },
    bar: { of: 'lift', confirm: 0.2, better: 'up' },
    learning: 'Nothing moved',
  },
  { type: 'result-withdrawn', result: 'r1' },
  { type: 'trouble-seen' },
  { type: 'settings-changed', settings: { power: 0.9 } },
  { type: 'language-chosen', language: 'de' },
  { type: 'backup-chosen', text: '{}' },
  { type: 'deletion-asked-for' },
  { type: 'rebuild-asked-for' },
  { type: 'hosts-changed' },
];

const own = fakeBrowser.runtime.id;
const page: Sender = { id: own, origin: 'https://app.notion.com', url, frameId: 0, tab: { id: 7 } };
const panel: Sender = {
  id: own,
  origin: `chrome-extension://${own}`,
  url: `chrome-extension://${own}/sidepanel.html`,
};
const senders: [string, Sender][] = [
  ['page', page],
  ['panel', panel],
  ['ledger in a tab', { ...panel, tab: { id: 8 }, frameId: 0 }],
  ['frame', { ...page, frameId: 3 }],
  ['other extension', { ...panel, id: 'another' }],
  ['nobody', {}],
];

const heard = { page: vi.fn(), panel: vi.fn(), garbled: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockReturnValue();
});

describe('which sender may say what', () => {
  it('has an example of every message', () => {
    const types = (schema: typeof pageMessage | typeof panelMessage) =>
      schema.options.map((one) => one.shape.type.value);
    expect(fromPage.map(({ type }) => type)).toEqual(types(pageMessage));
    expect(fromPanel.map(({ type }) => type)).toEqual(types(panelMessage));
  });

  const matrix = [...fromPage, ...fromPanel].flatMap((message) =>
    senders.map(([name, sender]) => [message.type, name, message, sender] as const),
  );
  it.each(matrix)('%s from %s', (_, name, message, sender) => {
    hear(message, sender, heard);
    const ofPage = fromPage.some((one) => one === message);
    const ofPanel = !ofPage && (name === 'panel' || name === 'ledger in a tab');
    expect(heard.page).toHaveBeenCalledTimes(ofPage && name === 'page' ? 1 : 0);
    expect(heard.panel).toHaveBeenCalledTimes(ofPanel ? 1 : 0);
  });
});

describe('forged, broken and huge messages', () => {
  const long: Part = { ...part, lines: [{ runs: [{ text: 'x'.repeat(200_001) }], hard: false }] };
  const whole = (change: object) => ({ ...fromPage[0], brief: { ...brief, parts: [part], ...change } });
  const change = (change: object) => ({ ...fromPage[1], brief: { ...changed, ...change } });
  const cases: [string, unknown][] = [
    ['nothing', undefined],
    ['a word', 'brief-read'],
    ['a list', []],
    ['no type', { brief }],
    ['an unknown type', { type: 'brief-deleted', url }],
    ['a type of the prototype', { type: 'constructor', url }],
    ['a missing field', { type: 'brief-read', brief, url, editable: true }],
    ['a part of an unknown kind', whole({ parts: [{ ...part, is: 'script' }] })],
    ['too many parts', whole({ parts: Array.from({ length: 20_001 }, () => part) })],
    ['a part too long', whole({ parts: [long] })],
    ['a title that is not text', whole({ title: { toString: 'x' } })],
    ['a change of a part too long', change({ parts: [{ id: 4, part: long }] })],
    ['a change without an order', change({ order: undefined })],
    ['an order of something else than numbers', change({ order: [['0', '4']] })],
    ['a number before the first', change({ order: [[-1, 4]] })],
  ];
  it.each(cases)('%s from a page is said to be not understood', (_, message) => {
    hear(message, page, heard);
    expect(heard.page).not.toHaveBeenCalled();
    expect(heard.garbled).toHaveBeenCalledWith(7, expect.any(String));
  });
  it.each(cases)('%s from the panel is dropped', (_, message) => {
    expect(hear(message, panel, heard)).toBe(null);
    expect(heard.panel).not.toHaveBeenCalled();
  });

  it('takes no more than the fields it knows', () => {
    hear(
      JSON.parse(
        '{"type":"no-document-found","url":"https://app.notion.com/","__proto__":{"x":1},"extra":2}',
      ),
      page,
      heard,
    );
    expect(heard.page).toHaveBeenCalledWith({ type: 'no-document-found', url: 'https://app.notion.com/' }, 7);
  });

  it('drops a page that speaks for another site', () => {
    hear({ type: 'no-document-found', url: 'https://docs.google.com/document/d/1/edit' }, page, heard);
    expect(heard.page).not.toHaveBeenCalled();
  });

  it('keeps an answer only if it says something', () => {
    hear({ type: 'answer-given', brief: 'x', check: 'signal.present', text: '  \n ' }, panel, heard);
    expect(heard.panel).not.toHaveBeenCalled();
  });
});
