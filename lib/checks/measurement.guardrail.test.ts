import { cases } from '../../test/check-cases';
import { cues, found } from '../../test/reading-builder';
import { check } from './measurement.guardrail';

cases(check, [
  ['unknown none', 'nothing named', {}],
  ['warn open', 'named without a limit', { guardrails: [found('Guardrail: refunds')] }],
  ['pass limit', 'with a number', { guardrails: [found('refunds under 2 %')] }],
  ['pass limit', 'a limit in words', { cues: cues({ guardrail: ['complaints must not rise'] }) }],
  [
    'pass limit',
    'one with, one without',
    { guardrails: [found('Guardrail: refunds')], cues: cues({ guardrail: ['opt-outs stay below 1 %'] }) },
  ],
]);
