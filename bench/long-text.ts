import { HTML } from '../test/editors/brief';

const SENTENCE =
  'The wardens of the northern depots were asked what they keep in the drawer and why nobody has ever counted it.';

/** A brief of twenty thousand words: its three parts first, then all that people add below. */
export const LONG =
  HTML +
  Array.from(
    { length: 240 },
    (_, at) =>
      `<h3>Appendix ${at + 1}</h3><p>${SENTENCE} ${SENTENCE}</p><ul><li>${SENTENCE}</li><li><b>Depot:</b> ${SENTENCE}</li></ul>`,
  ).join('');
