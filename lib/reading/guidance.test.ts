import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { isGuidance } from './guidance';
import { outline } from './outline';

function guidance(text: string): boolean {
  const lines = outline(parseText(text, 'form.txt'));
  return lines.some(isGuidance);
}

describe('guidance of a form', () => {
  it.each([
    'Example: Households that get the bin delivered put out fewer bags in the following quarter.',
    '(Example: 40 of 900 addresses)',
    'Sample answer: Visitors who see the ferry times first will book more often than the others.',
    'e.g.: members who have not renewed since March',
    'Hypothesis: what do you believe will happen?',
    'Audience: [who is it for]',
    'Audience: describe the people you write to',
  ])('%s', (text) => expect(guidance(text)).toBe(true));

  it.each([
    'Hypothesis: Households that get the bin delivered put out fewer bags than those that fetch it.',
    'Two thirds of them, for example the Friday group, never come back.',
    'The example of Gouda shows that a bin at the door is used.',
    'Samples go out on Monday: one cup for each of the 40 shops.',
    'Audience: addresses on rounds 7 and 9 with a garden',
    'We write to 412 farms on 3 March.',
    'Examples from three shops hang in the window.',
    'My bet: listeners install it far more after the second reading than after the first.',
    'Audience: listed buildings in Kent whose owners asked for a grant',
    'Hypothesis: statements with a chart are paid sooner.',
  ])('but not %s', (text) => expect(guidance(text)).toBe(false));
});
