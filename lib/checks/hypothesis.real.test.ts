import { cases } from '../../test/check-cases';
import { hypothesis, quote, wording } from '../../test/reading-builder';
import { check } from './hypothesis.real';

/** A hypothesis in these words, with the wording the lexicon finds in them. */
const saying = (text: string, falsifiable: boolean) => {
  const found = wording(text);
  const whole = Object.values(found)[0]?.[0] ?? quote(text);
  return { cues: found, hypothesis: hypothesis(text, { quote: whole, falsifiable }) };
};

cases(check, [
  ['fail question', 'asked', saying('Do nurses prefer the evening slot?', true)],
  ['fail goal', 'wished', saying('We hope to win more members', false)],
  ['warn hedge', 'either way', saying('A shorter form might help some people', true)],
  ['warn vague', 'an effect nobody sees', saying('The film will resonate', false)],
  ['not-applicable waiting', 'no hypothesis', {}],
  ['pass claim', 'a comparison', saying('Nurses prefer the evening slot to the morning one.', true)],
  [
    'pass claim',
    'a wish that names what must happen',
    saying('We want to see more calls once the fee is gone', true),
  ],
  [
    'pass claim',
    'an effect people can see, warmly put',
    saying('The film will engage tenants: more of them reply', true),
  ],
  [
    'pass claim',
    'goals stand elsewhere',
    {
      ...saying('Tenants reply sooner to a deadline.', false),
      cues: wording('Goal: more visitors in the week'),
    },
  ],
]);
