import { cases } from '../../test/check-cases';
import { distribution } from '../../test/reading-builder';
import { check } from './distribution.present';

cases(check, [
  ['unknown none', 'no place named', {}],
  [
    'pass found',
    'a newsletter',
    { distribution: distribution('our Tuesday newsletter', ['email_newsletter']) },
  ],
  [
    'pass found',
    'a place the lexicon does not know',
    { distribution: distribution('flyers in the lobby', []) },
  ],
  ['unknown unsure', 'a guess', { distribution: distribution('the hall', [], { confidence: 0.2 }) }],
  [
    'pass found',
    'told by the writer',
    { distribution: distribution('by post', [], { by: 'answer', confidence: 1 }) },
  ],
]);
