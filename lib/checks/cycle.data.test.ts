import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './cycle.data';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['unknown none', 'at the last minute', { cues: wording('At the last minute') }],
  ['warn general', 'heard somewhere', { cues: wording('Because the queue is what they complain about') }],
  ['pass found', 'a pilot', { cues: wording('It builds on the pilot in Hull') }],
  ['pass found', 'last spring', { cues: wording('Last spring we tested the long letter') }],
]);
