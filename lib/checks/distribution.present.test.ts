import { cases, distribution } from '../../test/reading-builder';
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
]);
