import { afterEach, describe, expect, it } from 'vitest';
import { selectQuote } from './select-quote';

const page = globalThis as { _docs_annotate_getAnnotatedText?: unknown };
const TEXT =
  '\u0003Hypothesis\nOwners \ue907will\u000border again.\n\u0010\u0012\u001cSignal\n\u001corders\n\u0011\n';

/** What is selected after the click. */
async function select(words: string): Promise<string | null> {
  let selected: string | null = null;
  page._docs_annotate_getAnnotatedText = async () => ({
    getText: () => TEXT,
    setSelection: (start: number, end: number) => {
      selected = TEXT.slice(start, end);
    },
  });
  // As it reaches the page: as source, with nothing around it.
  const sent = new Function(`return (${selectQuote.toString()})`)() as typeof selectQuote;
  expect(await sent(words)).toBe(selected !== null);
  return selected;
}

afterEach(() => {
  delete page._docs_annotate_getAnnotatedText;
});

describe('words of a document in Google Docs', () => {
  it.each([
    ['order again', 'order again'],
    ['Owners will order', 'Owners \ue907will\u000border'],
    ['Signal', 'Signal'],
    ['nobody wrote this', null],
    [' ', null],
  ])('%s', async (words, selected) => {
    expect(await select(words)).toBe(selected);
  });

  it('are not found before the editor is there', async () => {
    expect(await selectQuote('order')).toBe(false);
  });
});
