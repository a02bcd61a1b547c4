import type { HypothesisType } from '../reading/reading';

/** The kinds of claim, as they are said inside a sentence. */
export const kindsOfClaim: Record<HypothesisType, string> = {
  'message-resonance': 'whether a message lands',
  'audience-qualification': 'whether these are the right people',
  'offer-price': 'an offer or a price',
  channel: 'which channel works',
  'format-creative': 'a format or a design',
  timing: 'timing',
  'friction-ux': 'what stands in people’s way',
  retention: 'whether people stay',
};
