import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief';
import { briefSchema } from './brief-schema';
import { parseHtml } from './parse-html';
import { parseMarkdown } from './parse-markdown';
import { parseText } from './parse-text';

const parsers = { markdown: parseMarkdown, html: parseHtml, text: parseText };

/** Pieces that mean something to one parser or another, and words. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '* ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '## ',
    '| ',
    '|---|---|\n',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '[x] ',
    '☐ ',
    ': ',
    'Owner: ',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul><li>',
    '<!--',
    '-->',
    '<s>',
  ],
  ...[
    '---\n',
    '________________\n',
    '[a]',
    '&amp;',
    '&',
    '\\',
    '\ufeff',
    '\r\n',
    '\u0000',
    '🎯',
    'soup',
    'winter',
    'Ada',
    'Leeds.',
    'why?',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe.each(Object.entries(parsers))('%s', (_name, parse) => {
  test('any text gives a valid brief, its blocks with text and names of their own', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const brief = parse(text, 'file');
        expect(briefSchema.safeParse(brief).success).toBe(true);
        expect(
          brief.blocks.every((block) => block.text.trim() !== '' && block.text === block.text.trim()),
        ).toBe(true);
        expect(new Set(brief.blocks.map((block) => block.id)).size).toBe(brief.blocks.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a long text takes no longer than its length asks for', () => {
  const seeds = [
    'a\n\tb\n',
    '> ',
    'Label: value\n',
    '| a | b |\n',
    '* a\n  * b\n',
    '<div>',
    '<b><i>',
    '[a](b) ',
    '**a** b\n',
    '&lt;',
    'a\n',
    '<td>x',
    '[x] a\n',
    '~~a',
    '- ',
    '<label>a</label>',
    '_a_ ',
  ];
  for (const [name, parse] of Object.entries(parsers)) {
    test.each(seeds)(
      `${name} of many %j`,
      // A machine that tidies up its memory may be slow once, hardly three times.
      { timeout: 60_000, retry: 2 },
      (seed) => {
        const time = (size: number) => {
          const text = seed.repeat(Math.ceil(size / seed.length));
          // The processor's time, not the clock's: other work on the machine must not fail a test.
          const start = process.cpuUsage();
          parse(text, 'file');
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        };
        time(5_000);
        const [small, large] = [time(10_000), time(40_000)];
        // Four times the text: linear is 4, quadratic 16; small times are noise.
        expect(
          large < 500 || large / small < 10,
          `${Math.round(small)} ms, then ${Math.round(large)} ms`,
        ).toBe(true);
      },
    );
  }
});

/** Words that no parser takes for markup, a label or an instruction. */
const word = fc.stringMatching(/^[a-z]{4,9}$/).map((letters) => `q${letters}`);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const wordsOf = (text: string) => (text.match(/q[a-z]{4,9}/g) ?? []).sort();
const saidIn = (brief: Brief) => {
  const rowLabels = new Set<string>();
  const labels = brief.blocks.flatMap(({ kind, label, row }) => {
    // The header of a column is said once for all its cells.
    const key = `${kind}:${label}`;
    if (label === undefined || (kind === 'cell' && rowLabels.has(key))) return [];
    if (kind === 'cell' && row !== undefined) rowLabels.add(key);
    return [label];
  });
  return wordsOf([...labels, ...brief.blocks.map((block) => block.text)].join(' '));
};

describe('nothing that is seen is lost', () => {
  const table = fc.uniqueArray(words, { minLength: 9, maxLength: 9 });
  const markdown = fc.oneof(
    words,
    words.map((text) => `## ${text}`),
    words.map((text) => `- ${text}\n  - ${text}`),
    words.map((text) => `**${text}:** ${text}`),
    words.map((text) => `> ${text}`),
    words.map((text) => `~~${text}~~ ${text}`),
    words.map((text) => `- [ ] ${text}\n- [x] ${text}`),
    words.map((text) => `*${text}* \`${text}\` [${text}](http://x.y)`),
    words.map((text) => `<details><summary>${text}</summary>\n\n${text}\n</details>`),
    table.map(
      ([a, b, c, ...rest]) =>
        `| ${a} | ${b} | ${c} |\n|---|---|---|\n| ${rest.slice(0, 3).join(' | ')} |\n| ${rest.slice(3).join(' | ')} |`,
    ),
  );
  test('Markdown', () => {
    fc.assert(
      fc.property(fc.array(markdown, { maxLength: 8 }), (parts) => {
        const text = parts.join('\n\n').replaceAll('http://x.y', 'http://1');
        expect(saidIn(parseMarkdown(text, 'x.md'))).toEqual(wordsOf(text));
      }),
    );
  });

  const html = fc.oneof(
    words,
    words.map((text) => `<p>${text}</p>`),
    words.map((text) => `<div><span>${text}</span><br>${text}</div>`),
    words.map((text) => `<ul><li>${text}<ol><li>${text}</li></ol></li></ul>`),
    words.map((text) => `<h3>${text}</h3><p><b>${text}</b> <del>${text}</del></p>`),
    words.map((text) => `<dl><dt>${text}</dt><dd>${text}</dd></dl>`),
    words.map(
      (text) => `<table><tr><td>${text}</td><td><p>${text}</p><ul><li>${text}</li></ul></td></tr></table>`,
    ),
    words.map((text) => `<blockquote>${text}</blockquote><pre>${text}</pre>`),
    words.map((text) => `<label>${text} <textarea>${text}</textarea></label>`),
    table.map(
      ([a, b, c, d, e]) =>
        `<table><tr><td rowspan=2>${a}</td><td>${b}</td><td>${c}</td></tr><tr><td>${d}</td><td>${e}</td></tr></table>`,
    ),
  );
  test('HTML', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), (parts) => {
        const page = parts.join('\n');
        expect(saidIn(parseHtml(page, 'x.html'))).toEqual(wordsOf(page.replace(/<[^>]*>/g, ' ')));
      }),
    );
  });

  const plain = fc.oneof(
    words,
    words.map((text) => `* ${text}\n   * ${text}`),
    words.map((text) => `${text}\n\t${text}\n\t${text}`),
    words.map((text) => `1. ${text}\n2. ${text}`),
    words.map((text) => `> ${text}`),
    words.map((text) => `[ ] ${text}`),
  );
  test('plain text', () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 8 }), (parts) => {
        const text = parts.join('\n\n');
        expect(saidIn(parseText(text, 'x.txt'))).toEqual(wordsOf(text));
      }),
    );
  });
});
