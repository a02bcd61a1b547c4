import { ANSWERED, ASKED } from './bridge';

/** The document's text; `null`: the editor does not give it (yet); `undefined`: nobody answered. */
export type Answer = string | null | undefined;

/** No brief is longer; more is taken for an attack on our memory. */
const LONGEST = 2_000_000;

/** Asks the bridge in the page's world for the text, waiting at most `patience` milliseconds. */
export function askForText(document: Document, patience = 1500): Promise<Answer> {
  const id = String(Math.random()).slice(2, 18);
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      document.removeEventListener(ANSWERED, hear);
      resolve(answer);
    };
    const hear = (event: Event) => {
      const answer = answerTo(id, (event as CustomEvent<unknown>).detail);
      if (answer !== undefined) finish(answer);
    };
    const timer = setTimeout(() => finish(undefined), patience);
    document.addEventListener(ANSWERED, hear);
    document.dispatchEvent(new CustomEvent(ASKED, { detail: id }));
  });
}

/** What an answer says, if it is one to question `id`: pages may send anything under this name. */
function answerTo(id: string, detail: unknown): Answer {
  if (typeof detail !== 'string' || detail.length > LONGEST) return undefined;
  try {
    const answer: unknown = JSON.parse(detail);
    if (
      typeof answer !== 'object' ||
      answer === null ||
      !Object.hasOwn(answer, 'id') ||
      !Object.hasOwn(answer, 'text')
    )
      return undefined;
    const { id: about, text } = answer as { id: unknown; text: unknown };
    return about === id && (typeof text === 'string' || text === null) ? text : undefined;
  } catch {
    return undefined; // Not JSON: not from our bridge.
  }
}
