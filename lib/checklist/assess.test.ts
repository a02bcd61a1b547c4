import { describe, expect, it } from 'vitest';
import { context } from '../../test/check-cases';
import { found, hypothesis, reading, segment } from '../../test/reading-builder';
import { assess } from './assess';
import { type Answer, isSameAnswer } from './checklist';
import { passageOf } from './passage';

const off = (check: string, text: string, brief = 'b'): Answer => ({
  id: `${check} ${text}`,
  brief,
  check,
  kind: 'turned-off',
  text,
  at: 1,
});
const owned = reading({ owner: found('Ana Reyes, retention') });
const ids = (of: typeof owned, answers: Answer[]) =>
  assess(of, answers, context).checklist.items.map(({ check }) => check);
const owner = assess(owned, [], context).checklist.items.find(({ check }) => check === 'organisation.owner');

describe('a check turned off', () => {
  it('for these words stays away while they stand, and speaks again when they change', () => {
    const answers = [off('organisation.owner', passageOf(owner?.quotes ?? []))];
    expect(ids(owned, answers)).not.toContain('organisation.owner');
    expect(ids(reading({ owner: found('Ben Okafor, growth') }), answers)).toContain('organisation.owner');
    expect(ids(reading(), answers)).toContain('organisation.owner');
  });

  it('for a brief stays away whatever it says', () => {
    const answers = [off('organisation.owner', '')];
    expect(ids(owned, answers)).not.toContain('organisation.owner');
    expect(ids(reading(), answers)).not.toContain('organisation.owner');
  });

  it('is still there when it decides the verdict', () => {
    expect(ids(reading(), [off('hypothesis.present', '')])).toContain('hypothesis.present');
  });
});

describe('isSameAnswer', () => {
  it.each([
    [
      'a newer answer to the same check',
      { ...off('a', ''), kind: 'told' as const, text: 'x' },
      { ...off('a', ''), kind: 'told' as const, text: 'y' },
      true,
    ],
    ['the same words turned off twice', off('a', 'w'), { ...off('a', 'w'), at: 9 }, true],
    ['two passages turned off', off('a', 'w'), off('a', 'v'), false],
    ['a passage and the whole check', off('a', 'w'), off('a', ''), false],
    ['one brief and every brief', off('a', ''), off('a', '', '*'), false],
    ['an answer and a switch', off('a', ''), { ...off('a', ''), kind: 'told' as const }, false],
  ])('%s', (_, one, other, same) => {
    expect(isSameAnswer(one, other)).toBe(same);
  });
});

describe('passageOf', () => {
  it('sees the same words through other line breaks', () => {
    const quote = (text: string) => ({ text, block: 'p', start: 0, end: text.length });
    expect(passageOf([quote('two\n  words')])).toBe(passageOf([quote(' two words ')]));
    expect(passageOf([])).toBe('');
  });
});

describe('a guess', () => {
  const guess = reading({
    segment: segment('members since May 2024, 640 of them', { confidence: 0.4 }),
    hypothesis: hypothesis('Members who are rung up renew sooner than others', { confidence: 0.45 }),
  });
  const item = (check: string, answers: Answer[] = []) =>
    assess(guess, answers, context).checklist.items.find((one) => one.check === check);

  it('is asked about by the check of its part, with its words', () => {
    expect(item('segment.present')).toMatchObject({ state: 'unknown', note: 'unsure', fromWriter: false });
    expect(item('segment.present')?.quotes[0]?.text).toContain('640');
  });

  it('is not there for any other check', () => {
    expect(item('segment.specific')?.quotes ?? []).toEqual([]);
    expect(item('hypothesis.falsifiable')?.state).toBe('not-applicable');
  });

  it('counts once the writer says so', () => {
    const yes: Answer = {
      id: 'a1',
      brief: 'b',
      check: 'hypothesis.present',
      kind: 'told',
      text: 'Members who are rung up will renew more often than members who are written to',
      at: 1,
    };
    expect(item('hypothesis.present', [yes])).toMatchObject({ state: 'pass', fromWriter: true });
  });
});
