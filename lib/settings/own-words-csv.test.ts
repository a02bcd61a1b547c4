import { describe, expect, it } from 'vitest';
import type { OwnWord } from '../lexicon/own-words';
import { wordsFromCsv, wordsToCsv } from './own-words-csv';

const LAPS: OwnWord = {
  kind: 'metric',
  name: 'Second-lap rate',
  also: ['laps', 'lap rate'],
  shows: 'retention',
};
const SCREEN: OwnWord = { kind: 'channel', name: 'Rink screen', also: [], shows: 'owned' };
const BLADES: OwnWord = { kind: 'segment', name: 'Gold blades', also: [], shows: '' };

describe('own words from a sheet', () => {
  it.each<[string, string, OwnWord[]]>([
    ['commas', 'kind,name,also called,shows\nmetric,Second-lap rate,laps; lap rate,retention', [LAPS]],
    [
      'semicolons, as German Excel saves',
      'Art;Name;Auch;Zeigt\r\nmetric;Second-lap rate;laps|lap rate;retention\r\n',
      [LAPS],
    ],
    ['tabs', 'metric\tSecond-lap rate\tlaps, lap rate\tretention', [LAPS]],
    [
      'no first line, a mark in front, capitals',
      '\uFEFFMetric,Second-lap rate,"laps, lap rate",Retention',
      [LAPS],
    ],
    ['missing cells and empty lines', 'channel,Rink screen\n\n,,,\nsegment,Gold blades,,', [SCREEN, BLADES]],
    ['nothing at all', '', []],
  ])('with %s', (_, text, words) => {
    expect(wordsFromCsv(text)).toEqual({ words, faults: [] });
  });

  it.each([
    ['a kind nobody knows', 'channel,Rink screen\nbudget,Ice', { line: 2, why: 'kind', found: 'budget' }],
    ['no name', 'channel,Rink screen\nmetric,,laps', { line: 2, why: 'name', found: '' }],
    [
      'a formula for a name',
      'channel,Rink screen\nmetric,=SUM(A1),',
      { line: 2, why: 'name', found: '=SUM(A1)' },
    ],
    [
      'a meaning of another kind',
      'channel,Rink screen\nmetric,Laps,,owned',
      { line: 2, why: 'shows', found: 'owned' },
    ],
    [
      'the same name again',
      'channel,Rink screen\nchannel,rink SCREEN',
      { line: 2, why: 'twice', found: 'rink SCREEN' },
    ],
    [
      'a name longer than a line',
      `channel,Rink screen\nmetric,${'a'.repeat(90)}`,
      { line: 2, why: 'name', found: 'a'.repeat(90) },
    ],
    ['a lone word in the first line', 'laps\nchannel,Rink screen', { line: 1, why: 'kind', found: 'laps' }],
  ])('%s is said with its line, and the good line is taken', (_, text, fault) => {
    expect(wordsFromCsv(text)).toEqual({ words: [SCREEN], faults: [fault] });
  });

  it('quotes that never close are said, and nothing is taken', () => {
    const { words, faults } = wordsFromCsv('channel,"Rink screen\nmetric,Laps');
    expect([words, faults.map(({ why }) => why)]).toEqual([[], ['quotes']]);
  });

  it('more than there may be are left out and said', () => {
    const many = Array.from({ length: 502 }, (_, n) => `segment,Group ${n}`).join('\n');
    const { words, faults } = wordsFromCsv(many);
    expect([words.length, faults.map(({ why }) => why)]).toEqual([500, ['too-many', 'too-many']]);
  });

  it('what is saved comes back as it was', () => {
    const quoted: OwnWord = { ...BLADES, name: 'The "gold", ones; all' };
    const words = [LAPS, SCREEN, quoted];
    expect(wordsFromCsv(wordsToCsv(words))).toEqual({ words, faults: [] });
    expect(wordsFromCsv(wordsToCsv([]))).toEqual({ words: [], faults: [] });
  });
});
