import { cases } from '../../test/check-cases';
import { found, hypothesis, quote } from '../../test/reading-builder';
import { check } from './cycle.content';

const claim = hypothesis('Opening with the deadline brings more replies.');
const half = quote('Half of the households get the card with the deadline first');

cases(check, [
  ['fail looks', 'how it looks', { execution: found('A bold, premium film') }],
  ['warn format', 'what it is', { execution: found('Two postcards') }],
  ['not-applicable waiting', 'no piece', { hypothesis: claim }],
  [
    'pass test',
    'the claim is in it',
    { hypothesis: claim, execution: found('Card that opens with the deadline') },
  ],
  ['pass test', 'two versions', { execution: { ...found('x'), quote: half }, cues: { comparison: [half] } }],
  [
    'pass test',
    'bold, but about the claim',
    { hypothesis: claim, execution: found('A bold card, deadline first') },
  ],
]);
