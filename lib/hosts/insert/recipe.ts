import type { Caret } from './caret';

/** Editors that take text from a paste, and those that take it from the input event a paste makes. */
const PASTE =
  '.ProseMirror,.ql-editor,[data-lexical-editor],.ck-editor__editable,.cke_editable,.public-DraftEditor-content,' +
  '.mce-content-body,[data-content-editable-leaf],[data-content-editable-root]';
const INPUT = '[data-slate-editor],trix-editor';

/**
 * Puts text at the caret the way its editor understands; measured on the real editors in Chromium and Firefox. Must
 * run in the page's own world: Firefox hides data of events made elsewhere. Whether it arrived is seen by reading.
 */
export function putText({ target, editor }: Caret, text: string): void {
  const view = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const options = { bubbles: true, cancelable: true, composed: true };
  if (editor.closest(INPUT)) {
    const dataTransfer = new view.DataTransfer();
    dataTransfer.setData('text/plain', text);
    target.dispatchEvent(
      new view.InputEvent('beforeinput', { ...options, inputType: 'insertFromPaste', dataTransfer }),
    );
    return;
  }
  if (editor.closest(PASTE) || isDocsFrame(view)) {
    const event = new view.ClipboardEvent('paste', { ...options, clipboardData: new view.DataTransfer() });
    // Set afterwards: Firefox empties what an event is made with.
    event.clipboardData?.setData('text/plain', text);
    // Nobody heard it: then nothing was inserted, and the browser's own way is left.
    if (!target.dispatchEvent(event)) return;
  }
  target.ownerDocument.execCommand('insertText', false, text);
}

/** Google Docs takes input in a frame of its own and holds no text there. */
export function isDocsFrame(view: Window): boolean {
  return view.frameElement?.classList.contains('docs-texteventtarget-iframe') === true;
}
