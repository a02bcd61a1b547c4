/** Events between the page's world and ours. Their details are strings: Firefox lets nothing else across. */
export const ASKED = 'assay-docs-asked';
export const ANSWERED = 'assay-docs-answered';

interface AnnotatedText {
  getText?: () => unknown;
}

/** The part of Google Docs' page that other reading aids use too; undocumented, so nothing of it is taken for granted. */
interface DocsWindow {
  document: Document;
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: (asker: string) => Promise<AnnotatedText>;
}

/**
 * Runs in the page's own world, without extension rights: answers each question with the text of the open tab, or
 * null while the editor is not ready. It carries text out and nothing in, so a page that forges either event can
 * at worst have its own text analysed.
 */
export function openBridge(window: DocsWindow): void {
  // Any name switches on the layer that holds each line's text and font; it must be there before the editor starts.
  window._docs_annotate_canvas_by_ext ||= 'assay';
  const { document } = window;
  document.addEventListener(ASKED, async (event) => {
    const id = (event as CustomEvent<unknown>).detail;
    if (typeof id !== 'string' || id.length > 40) return;
    const text = await currentText(window);
    document.dispatchEvent(new CustomEvent(ANSWERED, { detail: JSON.stringify({ id, text }) }));
  });
}

/** Asks the editor again each time: an object kept from before may hold old text. */
async function currentText(window: DocsWindow): Promise<string | null> {
  try {
    const annotated = await window._docs_annotate_getAnnotatedText?.('assay');
    const text = annotated?.getText?.();
    return typeof text === 'string' ? text : null;
  } catch {
    return null; // It throws for moments while the editor starts or changes tabs; the next question may succeed.
  }
}
