import { cases } from '../../test/check-cases';
import { brief, cues } from '../../test/reading-builder';
import { check } from './variables.stable';

cases(check, [
  ['unknown none', 'nothing said', {}],
  ['warn shifts', 'much moves', { cues: cues({ 'many-variables': ['a redesign of the shop'] }) }],
  ['not-applicable kind', 'an always-on series', { brief: brief('always-on') }],
  ['pass found', 'the rest is held', { cues: cues({ 'one-variable': ['price and list stay as they are'] }) }],
  [
    'pass found',
    'much moves, but what counts is held',
    { cues: cues({ 'many-variables': ['two versions'], 'one-variable': ['all else is kept'] }) },
  ],
]);
