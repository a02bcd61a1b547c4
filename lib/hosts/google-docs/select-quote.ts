/**
 * Selects words in the open document, which scrolls to them; false where they are not there. Runs in the page's own
 * world and is sent there as text, so it uses nothing from outside itself. Moves the writer's caret: only for a click.
 */
export async function selectQuote(words: string): Promise<boolean> {
  interface Annotated {
    getText: () => string;
    setSelection: (start: number, end: number) => void;
  }
  const page = globalThis as { _docs_annotate_getAnnotatedText?: (asker: string) => Promise<Annotated> };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Google Docs' own marks
  const unseen = /[\s\u0000-\u001f\u200b\ufeff\ue000-\uf8ff]/;
  const annotated = await page._docs_annotate_getAnnotatedText?.('assay');
  if (!annotated) return false;
  const wanted = [...words].filter((character) => !unseen.test(character)).join('');
  const offsets: number[] = [];
  let shown = '';
  const text = annotated.getText();
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (unseen.test(character)) continue;
    shown += character;
    offsets.push(at);
  }
  const at = wanted === '' ? -1 : shown.indexOf(wanted);
  const start = offsets[at];
  const last = offsets[at + wanted.length - 1];
  if (at < 0 || start === undefined || last === undefined) return false;
  annotated.setSelection(start, last + 1);
  return true;
}
