import { describe, expect, it } from 'vitest';
import { context } from '../../test/check-cases';
import { found, hypothesis, reading, segment, signal } from '../../test/reading-builder';
import { assess } from '../checklist/assess';
import type { Reading } from '../reading/reading';
import { explain } from './explain';

const whole: Partial<Reading> = {
  hypothesis: hypothesis('Members who are rung up will renew sooner'),
  segment: segment('members in Linz who lapsed in May'),
  signal: signal('renewals', null, { measuresClaim: 'yes' }),
};
const why = (over: Partial<Reading>) => {
  const read = reading(over);
  const { checklist, verdict } = assess(read, [], context);
  return explain(read, checklist, verdict);
};

describe('explain', () => {
  it.each<[string, Partial<Reading>, string, string[]]>([
    ['a campaign', { ...whole, segment: null }, 'core-part', ['segment.present']],
    [
      'a campaign with a vague segment',
      { ...whole, segment: segment('everyone', { specific: false }) },
      'core-part',
      ['segment.specific'],
    ],
    ['an experiment that is not ready', whole, 'open-points', ['window.present']],
    ['no brief', { brief: { is: false, confidence: 1, because: [], type: 'campaign' } }, 'no-brief', []],
    ['another language', { language: { code: 'fi', name: 'Finnish', supported: false } }, 'language', []],
  ])('names the rule and the checks that made %s', (_, over, rule, checks) => {
    const explained = why(over);
    const decided = explained.decidedBy.map(({ check }) => check);
    expect(explained.rule).toBe(rule);
    expect(decided).toEqual(expect.arrayContaining(checks));
    if (checks.length === 0) expect(decided).toEqual([]);
  });

  it('says of every part how it was found, and whether that is sure', () => {
    const { parts } = why({
      ...whole,
      owner: found('Perth', { confidence: 0.4, because: ['name'] }),
      segment: segment('members in Linz', { confidence: 0.8, because: ['label'] }),
    });
    const of = (name: string) => parts.find(({ part }) => part === name);
    expect(of('segment')).toMatchObject({ sure: true, found: { because: ['label'], confidence: 0.8 } });
    expect(of('owner')).toMatchObject({ sure: false, found: { because: ['name'] } });
    expect(of('owner')?.checks.map(({ check, note }) => `${check} ${note}`)).toEqual([
      'organisation.owner unsure',
    ]);
    expect(of('window')).toMatchObject({ sure: false, found: null });
  });

  it('lets nothing decide that passes', () =>
    expect(why({ ...whole, segment: null }).decidedBy.map(({ part }) => part)).not.toContain('signal'));
});
