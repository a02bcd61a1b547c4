import { cases } from '../../test/check-cases';
import { wording } from '../../test/reading-builder';
import { check } from './execution.serious';

cases(check, [
  ['fail trial', 'filler', { cues: wording('Lorem ipsum dolor sit amet') }],
  ['fail trial', 'a trial', { cues: wording('Just testing the plugin') }],
  ['pass real', 'nothing of the kind', {}],
  ['pass real', 'a headline is tested', { cues: wording('We test the headline') }],
  ['pass real', 'samples of soap', { cues: wording('Sample sizes of the soap go to 300 salons') }],
]);
