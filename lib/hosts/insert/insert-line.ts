import { type Caret, caretIn } from './caret';
import { isDocsFrame, putText } from './recipe';

/** `no-caret`: the writer's caret is in nothing we can write in; `not-there`: it was tried and did not arrive. */
export type Inserted = 'inserted' | 'no-caret' | 'not-there';

/** How long to wait for the text to turn up, and how long it must stay: some editors take it back within a second. */
const ARRIVES = 600;
const STAYS = 1_000;
const BETWEEN_LOOKS = 50;

interface Docs {
  _docs_annotate_getAnnotatedText?: (asker: string) => Promise<{ getText: () => string }>;
}

/** Puts a line at the writer's caret and reads it back: only what is there afterwards counts as inserted. */
export async function insertLine(document: Document, line: string): Promise<Inserted> {
  const caret = caretIn(document);
  if (!caret) return 'no-caret';
  const before = await timesIn(caret, line);
  putText(caret, line);
  const arrived = await within(ARRIVES, async () => (await timesIn(caret, line)) > before);
  if (!arrived) return 'not-there';
  await new Promise((resolve) => setTimeout(resolve, STAYS));
  return (await timesIn(caret, line)) > before ? 'inserted' : 'not-there';
}

/** How often a line stands in the editor, white space aside. */
async function timesIn({ editor }: Caret, line: string): Promise<number> {
  const view = editor.ownerDocument.defaultView;
  const inDocs =
    view && isDocsFrame(view)
      ? ((view.parent as Window & Docs)._docs_annotate_getAnnotatedText ?? null)
      : null;
  const text = inDocs
    ? (await inDocs('assay')).getText()
    : 'selectionStart' in editor
      ? (editor as HTMLTextAreaElement).value
      : (editor.textContent ?? '');
  return bare(text).split(bare(line)).length - 1;
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

async function within(time: number, arrived: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited <= time; waited += BETWEEN_LOOKS) {
    if (await arrived()) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  return false;
}
