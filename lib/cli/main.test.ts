import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main';

const dir = mkdtempSync(join(tmpdir(), 'assay-check-'));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const EXPERIMENT = `# Brief: second loaf

Owner: Marit

## Hypothesis
Saturday regulars who are offered a half-price second loaf will come back on a weekday more often than regulars who get a stamp card.

## Audience
Customers on the Saturday list with at least six visits since June, 840 people.

## Success metric
Weekday visit rate: 15 % or more, 11 % today.

## Channel
A card handed over at the till, 4 to 24 October.
`;
const CAMPAIGN =
  '# Brief: winter soup\n\n## Goal\nWe want to make some noise about the new soup.\n\n## Channels\nPosters and social media in December.\n';

let experiment = '';
let campaign = '';
beforeAll(() => {
  experiment = file('second-loaf.md', EXPERIMENT);
  campaign = file('soup.md', CAMPAIGN);
});
afterAll(() => rmSync(dir, { recursive: true }));

async function run(args: string[], { stdin = '', colours = false } = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await main(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: (text) => out.push(text),
    error: (line) => errors.push(line),
    colours,
    today: '2026-01-15',
  });
  return { code, out: out.join(''), errors };
}

describe('the answer for programs', () => {
  test('is one object a line and file, in the order given, with all fields of the contract', async () => {
    const { code, out, errors } = await run(['--json', campaign, experiment]);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, errors, answers.map((answer) => answer.file)]).toEqual([0, [], [campaign, experiment]]);
    expect(answers.map((answer) => answer.verdict)).toEqual(['campaign', 'experiment']);
    expect(Object.keys(answers[1])).toEqual(
      expect.arrayContaining([
        'lang',
        'isBrief',
        'readiness',
        'hypothesis',
        'segment',
        'signal',
        'execution',
        'distribution',
        'window',
        'owner',
        'checks',
        'debt',
      ]),
    );
    expect(answers[1].hypothesis).toMatchObject({
      falsifiable: true,
      quote: expect.stringContaining('half-price second loaf'),
    });
    expect(answers[1].segment).toMatchObject({ specific: true });
    expect(answers[1].signal).toMatchObject({ threshold: true, vanity: false });
  });

  test('says of every check what it found, with its values filled in', async () => {
    const { out } = await run(['--json', experiment]);
    const { checks } = JSON.parse(out);
    expect(checks.length).toBeGreaterThan(5);
    for (const check of checks) {
      expect(check.id).toMatch(/^[a-z]+\.[a-z-]+$/);
      expect(check.note).toMatch(/\w+ \w+/);
      expect(check.note).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('the explanation', () => {
  test('says the rule, the checks that decided, and how each part was found', async () => {
    const { code, out } = await run(['--explain', campaign]);
    expect(code).toBe(0);
    expect(out).toContain('Why: A brief whose hypothesis, segment or signal does not stand is a campaign.');
    expect(out).toMatch(/hypothesis\.present: \w+/);
    expect(out).toMatch(/Reads like a brief \(campaign\), \d+ % sure/);
    expect(out).toMatch(
      /Distribution: “Posters and social media in December\.”\n {4}found under a label, \d+ % sure/,
    );
  });

  test('is not for programs', async () => {
    const { code, errors } = await run(['--explain', '--json', campaign]);
    expect([code, errors]).toEqual([2, ['check: Take either --json or --explain, not both.']]);
  });
});

describe('the answer for people', () => {
  test('an experiment: verdict, its parts with their quotes', async () => {
    const { out } = await run([experiment]);
    expect(out).toContain('second-loaf.md: an experiment');
    expect(out).toMatch(/Hypothesis {2}“Saturday regulars/);
  });

  test('a campaign: what is missing and what to do next', async () => {
    const { out } = await run([campaign]);
    expect(out).toMatch(/just a campaign\n {2}(?:One step|Two steps|Three steps) from an experiment: /);
    expect(out).toMatch(/Hypothesis {2}not found/);
    expect(out).toMatch(/Next\n {2}1\. .+\?\n/);
  });

  test('is coloured only when asked', async () => {
    expect((await run([campaign])).out).not.toContain('\u001b');
    expect((await run([campaign], { colours: true })).out).toContain('\u001b[31m');
  });

  test('standard input is read as text', async () => {
    const { code, out } = await run(['-'], { stdin: EXPERIMENT });
    expect([code, out.startsWith('-: ')]).toEqual([0, true]);
  });

  test('help', async () =>
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--require experiment'),
    }));
});

describe('exit codes', () => {
  test('0 without demands', async () => expect((await run([campaign])).code).toBe(0));
  test('1 when an experiment is demanded and one file is none', async () =>
    expect((await run(['--require', 'experiment', experiment, campaign])).code).toBe(1));
  test('0 when an experiment is demanded and all are', async () =>
    expect((await run(['--require', 'experiment', experiment])).code).toBe(0));
  test('2 for a wrong call, in one line', async () => {
    const { code, errors } = await run(['--wrong', campaign]);
    expect([code, errors.length]).toEqual([2, 1]);
  });
});

describe('files that cannot be read get a sentence each, the others an answer', () => {
  test.each<[string, () => string, RegExp]>([
    ['not there', () => join(dir, 'none.md'), /no such file/],
    ['a folder', () => dir, /is a folder/],
    ['binary', () => file('x.md', Uint8Array.from([80, 75, 3, 4, 0, 0])), /not a text file/],
    ['a PDF', () => file('x.pdf', '%PDF-1.7\n1 0 obj'), /not a text file/],
    ['a broken Word document', () => file('x.docx', 'PK\u0003\u0004 broken'), /no Word document/],
    ['a Word document that is none', () => file('y.docx', 'just text'), /no Word document/],
    ['empty', () => file('e.md', ''), /no text/],
    ['blank', () => file('b.txt', '\ufeff \r\n\n\t\n'), /no text/],
    ['too large', () => file('big.txt', 'soup '.repeat(1_000_001)), /larger than 5 MB/],
  ])('%s', async (_what, make, sentence) => {
    const bad = make();
    const { code, out, errors } = await run(['--json', bad, campaign]);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(errors[0]?.startsWith(`${bad}: `)).toBe(true);
    expect(JSON.parse(out).file).toBe(campaign);
  });
});

test('of a very long text the beginning is read, and it says so', async () => {
  const path = file(
    'long.txt',
    `${CAMPAIGN}\n${'We sell soup at the door every day of the week.\n\n'.repeat(6000)}`,
  );
  const [json, people] = [await run(['--json', path]), await run([path])];
  expect(JSON.parse(json.out).gaps).toEqual([{ what: 'too-long', count: expect.any(Number) }]);
  expect(people.out).toContain('Only the first 200,000 characters were read.');
}, 30_000);
