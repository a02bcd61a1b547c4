import { describe, expect, it } from 'vitest';
import { context } from '../../test/check-cases';
import { found, reading } from '../../test/reading-builder';
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
