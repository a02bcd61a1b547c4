import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { example } from '../../test/export-example';
import { markdown } from './markdown';

describe('markdown', () => {
  const written = markdown.render(example);
  const html = micromark(written, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

  it('makes no link, image or element out of words of the brief', () => {
    expect(html).not.toMatch(/<(a|img|script|b)[\s>]/);
    expect(html).toContain('[the menu](https://evil.example)');
  });

  it('ticks what passes or was accepted, and nothing else', () => {
    expect(
      [...written.matchAll(/^- \[(.)\] \*\*(.+?)\*\*/gm)].map(([, tick, title]) => [title, tick]),
    ).toEqual([
      ['Hypothesis', 'x'],
      ['Success signal', ' '],
      ['One person reads the result', 'x'],
    ]);
  });

  it('keeps each quote on one line, under its point', () => {
    expect(html).toContain('order soup more often when [the menu]');
  });

  it('names the writer’s words as theirs', () => {
    expect(written).toContain('From you, not in the brief yet: “');
  });
});
