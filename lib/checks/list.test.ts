import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReading } from '../../test/any-reading';
import { context } from '../../test/check-cases';
import { reading } from '../../test/reading-builder';
import { valueWords } from '../words/value-words';
import type { Judgement } from './check';
import { checks } from './list';

/** Blanks of a note that its values leave open, or that would be shown as nothing. */
function openBlanks(note: string, values: Judgement['values'] = {}): string[] {
  const blanks = [...note.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return blanks.filter((name) => {
    const value = values[name];
    return value === undefined || /NaN|∞|undefined/.test(valueWords(value, 'en'));
  });
}

describe('the list of checks', () => {
  it('shows the core first, then what can be read, then what is behind it', () => {
    const order = ['core', 'readable', 'behind'];
    const groups = checks.map((check) => order.indexOf(check.group));
    expect(groups).toEqual([...groups].sort());
  });

  it('asks in the order hypothesis, segment, signal, threshold, reach, channel, window, owner', () => {
    const asked = [
      'hypothesis.present',
      'segment.present',
      'signal.present',
      'signal.threshold',
      'volume.reach',
      'distribution.present',
      'window.present',
      'organisation.owner',
    ];
    const open = checks.filter((check) => check.judge(reading(), context).state === 'unknown');
    const ids = checks.map(({ id }) => id).filter((id) => asked.includes(id));
    expect(ids).toEqual(asked);
    expect(open.slice(0, 3).map(({ id }) => id)).toEqual(asked.slice(0, 3));
  });

  it('lets only the three core parts decide the verdict', () => {
    const blockers = checks.filter(({ severity }) => severity === 'blocker').map(({ id }) => id);
    expect(blockers).toEqual([
      'hypothesis.present',
      'hypothesis.falsifiable',
      'segment.present',
      'segment.specific',
      'signal.present',
      'signal.vanity',
      'signal.matches',
    ]);
  });

  it('keeps readiness to what decides whether a result can be read', () => {
    expect(checks.filter(({ severity, group }) => severity === 'major' && group === 'behind')).toEqual([]);
  });

  it('says each thing in its own words', () => {
    const words = checks.flatMap(({ words: { title, why, ask } }) => [title, why, ask]);
    expect(words.filter((said, i) => words.indexOf(said) !== i)).toEqual([]);
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('begins with its part', () => expect(id.split('.')[0]).toBe(check.part));

  it('does not fail what does not say anything yet', () => {
    expect(['unknown', 'not-applicable', 'pass']).toContain(check.judge(reading(), context).state);
  });

  it('judges every reading, in a sentence without gaps, the same twice', () => {
    fc.assert(
      fc.property(anyReading, (any) => {
        const judgement = check.judge(any, context);
        const note = check.words.notes[judgement.note];
        expect(note, `no note "${judgement.note}"`).toBeTypeOf('string');
        expect(openBlanks(note ?? '', judgement.values)).toEqual([]);
        expect(check.judge(any, context)).toEqual(judgement);
      }),
      { numRuns: 60 },
    );
  });
});
