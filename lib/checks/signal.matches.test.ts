import { cases } from '../../test/check-cases';
import { hypothesis, quote, segment, signal, within } from '../../test/reading-builder';
import type { HypothesisType } from '../reading/reading';
import { check } from './signal.matches';

const claim = (text: string, type: HypothesisType | null) => hypothesis(text, { type });
const sentence = quote('If the first line names no-shows, reply rate will rise among clinic managers.');

cases(check, [
  [
    'unknown unsure',
    'a number that rather fits, beside other doubts',
    {
      hypothesis: claim('Guests who taste it come back within the month.', null),
      signal: signal('boxes sold', null, { measuresClaim: 'unsure' }),
    },
  ],
  [
    'fail other',
    'a message judged by money that comes months later',
    {
      hypothesis: claim('Clinic managers care more about no-shows than about software.', 'message-resonance'),
      signal: signal('average contract value', 'acv'),
    },
  ],
  [
    'fail other',
    'keeping people judged by clicks',
    {
      hypothesis: claim('A month-two call keeps more of the new shops with us.', 'retention'),
      signal: signal('click-through rate', 'ctr'),
    },
  ],
  [
    'fail other',
    'sharing only the people is not sharing the effect',
    {
      hypothesis: claim('Resellers stay longer when they get a month-two call.', 'retention'),
      segment: segment('resellers in Spain'),
      signal: signal('click-through rate', 'ctr', { quote: quote('click-through rate of resellers') }),
    },
  ],
  [
    'warn proxy',
    'who qualifies, judged by replies',
    {
      hypothesis: claim(
        'Webinar guests fit our best accounts closer than fair visitors.',
        'audience-qualification',
      ),
      signal: signal('reply rate', 'reply_rate'),
    },
  ],
  ['not-applicable waiting', 'no hypothesis', { signal: signal('reply rate', 'reply_rate') }],
  [
    'not-applicable waiting',
    'no signal',
    { hypothesis: claim('A shorter form brings more trials.', 'friction-ux') },
  ],
  [
    'pass direct',
    'a message judged by clicks',
    {
      hypothesis: claim('Clinic managers care more about no-shows than about software.', 'message-resonance'),
      signal: signal('click-through rate', 'ctr'),
    },
  ],
  [
    'pass same',
    'the signal stands inside the hypothesis',
    {
      hypothesis: hypothesis(sentence.text, { quote: sentence, type: 'retention' }),
      signal: signal('reply rate', 'reply_rate', { quote: within(sentence, 'reply rate') }),
    },
  ],
  [
    'pass same',
    'the same effect in other forms of the words',
    {
      hypothesis: claim('Owners of small gyms will book more demos after the checklist.', 'retention'),
      signal: signal('demo bookings', 'demo_requests'),
    },
  ],
  [
    'pass same',
    'the effect by name',
    {
      hypothesis: hypothesis('x', { type: 'timing', parts: { metric: quote('renewals') } }),
      signal: signal('renewal rate', 'renewal_rate'),
    },
  ],
  [
    'pass unjudged',
    'a number of their own',
    {
      hypothesis: claim('Architects answer sooner when the parcel comes first.', 'timing'),
      signal: signal('swatch kits ordered', null),
    },
  ],
  [
    'pass unjudged',
    'a claim of no known kind',
    { hypothesis: claim('Mornings are different.', null), signal: signal('click-through rate', 'ctr') },
  ],
  [
    'fail elsewhere',
    'the reading tells that it counts something else',
    {
      hypothesis: claim('Owners book the tour sooner when they see the garden.', null),
      signal: signal('brochure downloads', null, { measuresClaim: 'no' }),
    },
  ],
  [
    'pass same',
    'the reading tells that it counts the same',
    {
      hypothesis: claim('Owners book the tour sooner when they see the garden.', 'retention'),
      signal: signal('garden visits', null, { measuresClaim: 'yes' }),
    },
  ],
]);
