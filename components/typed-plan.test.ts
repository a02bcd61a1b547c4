import { describe, expect, it } from 'vitest';
import { inLanguage } from '../lib/words/in-language';
import { numbers, quantity, reading, window } from '../test/reading-builder';
import { type Field, numbersOf, typedPlan } from './typed-plan';

const typed = (over: Partial<Record<Field, string>> = {}) =>
  typedPlan({ people: '4,000', baseline: '2.5 %', lift: '20 %', days: '14', ...over }, 2);

describe('numbersOf', () => {
  it('takes the numbers of the brief, and the settings’ days where it names none', () => {
    const said = { reach: quantity(24_000), baseline: quantity(0.019), target: quantity(0.026), arms: 2 };
    expect(numbersOf(reading({ numbers: numbers(said) }), 14, inLanguage('en'))).toEqual({
      people: '24,000',
      baseline: '1.9\u00a0%',
      lift: '+37\u00a0%',
      days: '14',
      arms: 2,
    });
    const long = reading({ window: window('six weeks', { days: 42 }) });
    expect(numbersOf(long, 14, inLanguage('en'))).toMatchObject({ people: '', baseline: '', days: '42' });
  });

  it.each(['en', 'de'])('writes them so that they can be read again: %s', (language) => {
    const said = { reach: quantity(1_250_000), baseline: quantity(0.0251), target: quantity(0.02), arms: 3 };
    const start = numbersOf(reading({ numbers: numbers(said) }), 28, inLanguage(language));
    const { planned, faults } = typedPlan(start, start.arms);
    expect(faults).toEqual({});
    expect(planned).toMatchObject({ people: 1_250_000, baseline: 0.025, arms: 3, days: 28 });
    expect(planned.lift).toBeCloseTo(-0.2, 2);
  });
});

describe('typedPlan', () => {
  it('reads what makes sense', () => {
    expect(typed()).toEqual({
      planned: { people: 4000, baseline: 0.025, lift: 0.2, arms: 2, days: 14 },
      faults: {},
    });
  });

  it.each<[string, Partial<Record<Field, string>>, Partial<Record<Field, string>>]>([
    ['words for people', { people: 'plenty' }, { people: 'reckon.fault-people' }],
    ['fewer people than groups', { people: '1' }, { people: 'reckon.fault-people' }],
    ['a share of everybody', { baseline: '100 %' }, { baseline: 'reckon.fault-baseline' }],
    ['a share of nobody', { baseline: '0' }, { baseline: 'reckon.fault-baseline' }],
    ['no change', { lift: '0 %' }, { lift: 'reckon.fault-no-change' }],
    ['more than everybody', { baseline: '60 %', lift: '80 %' }, { lift: 'reckon.fault-too-much' }],
    ['less than nobody', { lift: '-100 %' }, { lift: 'reckon.fault-nobody-left' }],
    ['a lift in words', { lift: 'a fifth' }, { lift: 'reckon.fault-lift' }],
    ['for ever', { days: '9999' }, { days: 'reckon.fault-days' }],
  ])('says what is wrong with %s', (_, over, faults) => {
    expect(typed(over).faults).toEqual(faults);
  });

  it('takes an empty field for not known yet', () => {
    const { planned, faults } = typed({ people: '', lift: ' ' });
    expect([planned.people, planned.lift, faults]).toEqual([null, null, {}]);
  });
});
