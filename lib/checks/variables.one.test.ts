import { cases } from '../../test/check-cases';
import { brief, cues, hypothesis, quote } from '../../test/reading-builder';
import { check } from './variables.one';

const change = quote('a new opening line');

cases(check, [
  [
    'fail several',
    'headline, offer and audience',
    { cues: cues({ 'many-variables': ['a new name with a new price', 'for five regions at once'] }) },
  ],
  [
    'warn two',
    'one place that speaks of two',
    { cues: cues({ 'many-variables': ['fresh photos and an updated offer'] }) },
  ],
  [
    'warn two',
    'two places, but the rest is held',
    {
      cues: cues({
        'many-variables': ['a new name with a new price', 'while the shop moves'],
        'one-variable': ['all else stays as it is'],
      }),
    },
  ],
  ['unknown none', 'nothing said', {}],
  [
    'not-applicable kind',
    'a launch changes much by its nature',
    { brief: brief('launch'), cues: cues({ 'many-variables': ['a new name', 'a new price'] }) },
  ],
  ['pass one', 'only the opening', { cues: cues({ 'one-variable': ['only the first line differs'] }) }],
  [
    'pass one',
    'two words for one change, the rest held',
    {
      cues: cues({
        'many-variables': ['a new subject and first line'],
        'one-variable': ['the rest is untouched'],
      }),
    },
  ],
  ['pass named', 'the hypothesis names one change', { hypothesis: hypothesis('x', { parts: { change } }) }],
  [
    'unknown none',
    'a question',
    { cues: cues({ 'many-variables': ['Shall we change the price at the same time?'] }) },
  ],
]);
