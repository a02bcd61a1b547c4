import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import germanChecks from '../../locales/de.checks.json';
import germanSentences from '../../locales/de.json';
import germanValues from '../../locales/de.values.json';
import english from '../../locales/en.json';
import type { CheckWords } from '../checks/check';
import { kindsOfClaim } from '../checks/kinds-of-claim';
import { checks } from '../checks/list';
import type { Value } from '../checks/value';
import { german } from './german';
import { noteOf } from './spoken';

/** Names of what is filled in, and which of them choose between forms. */
function placeholders(sentence: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly object[]): void => {
    for (const element of elements) {
      const { value, options } = element as { value?: string; options?: Record<string, { value: object[] }> };
      // 0 is plain text, 7 the number of the form around it.
      if ('type' in element && element.type !== 0 && element.type !== 7)
        names.add(options ? `${value} chooses` : `${value}`);
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** Names, and examples of sentences that are read: English like the briefs. */
const SAME =
  /^(header\.logo|host\.|settings\.language-|own\.(name|field|.*-example)|build\.\w+-example|meter\.label)/;
const sentences: Record<string, string> = germanSentences;
const checksInGerman: Omit<CheckWords, 'example'>[] = Object.values(germanChecks);

describe('German', () => {
  it('has the sentences English has, and no other', () => {
    expect(Object.keys(germanSentences).sort(), 'Add or take out these in locales/de.json').toEqual(
      Object.keys(english).sort(),
    );
  });

  it.each(Object.entries(english))('fills the same into %s', (key, sentence) => {
    expect(placeholders(sentences[key] ?? '')).toEqual(placeholders(sentence));
  });

  it('leaves no sentence in English', () => {
    const left = Object.entries(english).filter(
      ([key, sentence]) => sentences[key] === sentence && !SAME.test(key) && /\p{L}{4}/u.test(sentence),
    );
    expect(left.filter(([, sentence]) => !/^(Hypothes|Signal$|Organisation$)/.test(sentence))).toEqual([]);
  });

  it.each(checks.map(({ id, words }) => [id, words] as const))('knows all words of %s', (id, words) => {
    const own = (germanChecks as Record<string, Omit<typeof words, 'example'>>)[id];
    expect(Object.keys(own?.notes ?? {}), 'Give it in locales/de.checks.json').toEqual(
      Object.keys(words.notes),
    );
    expect([own?.title, own?.why, own?.ask].filter((text) => !text?.trim())).toEqual([]);
    for (const [name, note] of Object.entries(words.notes)) {
      expect(placeholders(own?.notes[name] ?? '')).toEqual(placeholders(note));
      expect(own?.notes[name]).not.toBe(note);
    }
    expect(german.check(id).example).toBe(words.example);
  });

  it('knows no check that is gone', () => {
    const ids = checks.map(({ id }) => id);
    expect(Object.keys(germanChecks).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says everybody du, and never Sie', () => {
    const all = [...Object.values(germanSentences), ...checksInGerman.flatMap(textsIn)];
    expect(all.filter((text) => /\b(Ihnen|Ihre?[nmrs]?|(?<![.:?!“] |^)Sie)\b/.test(text))).toEqual([]);
  });
});

function textsIn({ title, why, ask, notes }: Omit<CheckWords, 'example'>): string[] {
  return [title, why, ask, ...Object.values(notes)];
}

describe('what a check fills into a German sentence', () => {
  it('is German where it is a phrase of ours', () => {
    expect(Object.keys(germanValues)).toEqual(expect.arrayContaining(Object.values(kindsOfClaim)));
  });

  const inGerman = (kind: Value) =>
    noteOf({ check: 'hypothesis.type', note: 'known', values: { kind } }, german);

  it.each<[Value, string]>([
    ['whether people stay', 'Hier geht es darum: ob die Menschen bleiben.'],
    [{ list: ['what changes', 'for whom'] }, 'Hier geht es darum: was sich ändert und für wen.'],
    [{ list: ['owned', 'Kinoleinwand'] }, 'Hier geht es darum: eigene und Kinoleinwand.'],
    ['search and social', 'Hier geht es darum: search and social.'],
    [4120, 'Hier geht es darum: 4.120.'],
    [{ change: 0.634 }, 'Hier geht es darum: +63\u00a0%.'],
  ])('%j', (kind, sentence) => {
    expect(inGerman(kind)).toBe(sentence);
  });
});
