import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './alignment.advances';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'a map', { cues: wording('A map of the harbour') }],
  ['unknown none', 'so far', { cues: wording('So far so good') }],
  ['pass found', 'so that', { cues: wording('So that fewer beds stay empty') }],
  ['pass found', 'it feeds a target', { cues: wording('It feeds our renewal target') }],
]);
