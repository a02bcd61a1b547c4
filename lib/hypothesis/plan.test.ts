import { describe, expect, it } from 'vitest';
import { found, hypothesis, quote, reading, segment, signal } from '../../test/reading-builder';
import { planFrom } from './plan';

describe('planFrom', () => {
  it('takes the pieces the hypothesis names', () => {
    const said = hypothesis('...', {
      type: 'friction-ux',
      parts: {
        change: quote('a shorter form'),
        audience: quote('visitors who start it'),
        metric: quote('abandonment'),
        direction: { ...quote('falls'), way: 'down' },
        magnitude: quote('by a fifth'),
        reason: quote('they give up at the tax field'),
        falsifier: quote('it stays above 40 %'),
      },
    });
    expect(planFrom(reading({ hypothesis: said }))).toEqual({
      kind: 'friction-ux',
      plan: {
        change: 'a shorter form',
        audience: 'visitors who start it',
        metric: 'abandonment',
        way: 'down',
        size: 'by a fifth',
        reason: 'they give up at the tax field',
        falsifier: 'it stays above 40 %',
      },
    });
  });

  it('fills gaps from the segment, the signal and the threshold of the brief', () => {
    const { plan } = planFrom(
      reading({
        segment: segment('night-shift nurses'),
        signal: signal('soup orders per shift', null),
        threshold: found('Drop it below 14 %'),
      }),
    );
    expect(plan).toMatchObject({
      audience: 'night-shift nurses',
      metric: 'soup orders per shift',
      falsifier: 'Drop it below 14 %',
    });
  });

  it.each([
    [
      'a signal that counts reach only',
      { signal: signal('impressions', 'impressions', { vanity: 'core' }) },
      'metric',
    ],
    ['a threshold that only says when to keep it', { threshold: found('Keep it from 18 % on') }, 'falsifier'],
  ] as const)('leaves %s out', (_, said, piece) => {
    expect(planFrom(reading(said)).plan[piece]).toBe('');
  });
});
