import { cases } from '../../test/check-cases';
import { hypothesis, wording } from '../../test/reading-builder';
import { check } from './outcome.tool';

cases(check, [
  ['warn tool', 'a tool and nothing else', { cues: wording('The new platform lets us send at dawn') }],
  ['warn tool', 'letters written by a machine', { cues: wording('AI will write every letter') }],
  [
    'pass claim',
    'a tool that serves a claim',
    {
      hypothesis: hypothesis('Letters at dawn get read first.'),
      cues: wording('The new platform lets us send at dawn'),
    },
  ],
  ['pass free', 'nothing said', {}],
  ['pass free', 'shops that hire out tools', { cues: wording('Tool hire shops in the county') }],
]);
