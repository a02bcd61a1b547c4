import { expect, it } from 'vitest';
import { hypothesis, quote, reading, segment, wording } from '../../test/reading-builder';
import { internalRounds } from './internal-rounds';

it.each([
  'Every region must agree to the wording',
  'After two rounds of amends the film is ready',
  'The price list has to be approved by the board',
])('counts "%s"', (sentence) => {
  expect(internalRounds(reading({ cues: wording(sentence) }))).toHaveLength(1);
});

it.each([
  'Price list approved by the treasurer',
  'Signed off by Ana on 2 June',
  'Legal review of the claim by Tuesday',
  'No sign-off needed, it goes out on Tuesday',
  'Every region gets its own postcard',
])('does not count "%s"', (sentence) => {
  expect(internalRounds(reading({ cues: wording(sentence) }))).toEqual([]);
});

it('does not count words that describe the people or the claim', () => {
  const cues = wording('Visitors who passed the stage gate get the card');
  const whole = cues['planning-debt']?.[0] ?? quote('');
  expect(internalRounds(reading({ cues, segment: segment('x', { quote: whole }) }))).toEqual([]);
  expect(internalRounds(reading({ cues, hypothesis: hypothesis('x', { quote: whole }) }))).toEqual([]);
});
