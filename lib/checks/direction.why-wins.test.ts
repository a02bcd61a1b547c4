import { cases } from '../../test/check-cases';
import { hypothesis, quote, wording } from '../../test/reading-builder';
import { check } from './direction.why-wins';

const inside = wording('If we open with the date instead of the news, more tenants reply');
const claim = Object.values(inside)[0]?.[0] ?? quote('');

cases(check, [
  ['unknown none', 'what is tested', { cues: inside, hypothesis: hypothesis('x', { quote: claim }) }],
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'praise is no comparison', { cues: wording('The best card in the county') }],
  ['unknown none', 'a word inside another', { cues: wording('We send it on alternate Mondays.') }],
  ['pass found', 'what the others do not', { cues: wording('Unlike the big chains we deliver on Sundays') }],
  ['pass found', 'where they would go', { cues: wording('They would otherwise go to a competitor') }],
]);
