import { cases } from '../../test/check-cases';
import { found, wording } from '../../test/reading-builder';
import { check } from './direction.constraints';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a company form', { cues: wording('Limited company') }],
  ['unknown none', 'a freezer', { cues: wording('Freezer bags for allotment owners') }],
  ['pass found', 'money', { cues: wording('The budget is capped at 900 pounds') }],
  ['pass found', 'harm', { guardrails: [found('refunds under 2 %')] }],
]);
