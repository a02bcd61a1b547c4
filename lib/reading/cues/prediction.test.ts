import { describe, expect, it } from 'vitest';
import { fires } from './cue';
import { prediction } from './prediction';

/** Sentences a cue must fire on, and those it must leave alone. */
const ROWS: Readonly<Record<string, { on: readonly string[]; off: readonly string[] }>> = {
  commits: {
    on: [
      'I make it thirty by the time the ferry stops.',
      'Put me down for nine of the choirs.',
      'Two in five will ring, says me.',
      'Fewer than ten lanterns back and the cakes are on me.',
      'We look for a dozen second orders out of the alley.',
    ],
    off: [
      'The grant makes it possible to print both.',
      'Write down the number of lanterns that came back.',
      'The van is on its way on Tuesday.',
      'They look after the keys until the ferry stops.',
      'The cakes are on the house for whoever helps.',
    ],
  },
  arm: {
    on: [
      'The stamped half writes back.',
      'More of the whistle group than of the drum group sign the list.',
      'The blue version empties first.',
    ],
    off: [
      'The first half of the season is for repairs.',
      'Half of the list gets a whistle.',
      'Put the other side up on Monday.',
      'A lot of them never write.',
    ],
  },
  contrast: {
    on: [
      "Those who hold the bulb plant it; those who see the picture don't.",
      'The weavers ring at once, and the dyers never do.',
      'Handwritten gets answered, printed does not.',
    ],
    off: [
      'We do not print on Sundays.',
      'The list holds weavers, dyers and fullers.',
      'Do not send it twice.',
      'The shop, which opened in May, is on the corner.',
    ],
  },
  doAndThey: {
    on: [
      'Leave the key with them and twelve will open the box.',
      'Show a diver the chart and he books the second tank.',
      'Just ring them before noon and half of them come.',
    ],
    off: [
      'Print the chart and the price list.',
      'They got the chart and came.',
      'Ring them before noon and note the answer.',
      'We show a diver the chart.',
    ],
  },
  countOfCount: {
    on: ['18 of the 52 sign before the thaw.', '40 slips back from my 77.', '9+ boats out of 30'],
    off: ['18 May, 52 boats', '3 of the boats are ours', 'page 4 of the report', '30 boats in 2 rows'],
  },
  doing: {
    on: [
      'Ringing them before noon will bring more of them to the quay.',
      'Hypothesis: putting the tide table on the back may lead to more second visits.',
      'We think that a map in the hatch would help more divers find the hut.',
      'A shorter form can raise the share that send it.',
      '**Showing the price first should reduce the number who leave.**',
    ],
    off: [
      'We are printing the cards and will bring them on Monday.',
      'Painting the hut takes two days.',
      'The crew will help with the boxes.',
      'Printing will start in May.',
      'Mooring lines: will somebody bring them?',
      'They said it was raining. Nobody could help.',
    ],
  },
  aims: {
    on: [
      'Bring the share of ferry cards from 9 % to 15 % by the end of June.',
      'Goal: to win 40 second orders.',
      '60 of the berths are to be renewed before the thaw.',
    ],
    off: [
      'Cut the form to 3 fields and more will send it.',
      'Get the card into their hands, and half of them ring within 5 days.',
      'Raising the deposit to 20 euros will bring more lanterns back.',
      'Berths are renewed before the thaw by 60 of those who get the card.',
      'To be sure, 60 of them renew.',
    ],
  },
  byThen: {
    on: ['18 sign before Easter', 'back within 14 days', 'half of them by the end of May'],
    off: ['built by hand', 'paid by the council', 'inside the hut', 'before they sign'],
  },
  outdoes: {
    on: ['blue outsells green two to one', 'the stamp beats the mail'],
    off: ['we sell out of green early', 'the winter sale', 'the heart of the town', 'a window'],
  },
};

describe.each(Object.entries(ROWS))('the cue %s', (cue, { on, off }) => {
  it.each(on)('fires: %s', (text) => expect(fires(prediction, cue, text)).toBe(true));
  it.each(off)('leaves alone: %s', (text) => expect(fires(prediction, cue, text)).toBe(false));
});
