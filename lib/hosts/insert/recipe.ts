import type { Caret } from './caret';

/** Editors that take text from a paste, and those that take it from the input event a paste makes. */
const PASTE =
  '.ProseMirror,.ql-editor,[data-lexical-editor],.ck-editor__editable,.cke_editable,.public-DraftEditor-content,' +
  '.mce-content-body,[data-content-editable-leaf],[data-content-editable-root]';
const SLATE = '[data-slate-editor]';
const INPUT = `${SLATE},trix-editor`;

/**
 * Puts text at the caret the way its editor understands; measured on the real editors in Chromium and Firefox. Must
 * run in the page's own world: Firefox hides data of events made elsewhere. Whether it arrived is seen by reading.
 */
export function putText({ target, editor }: Caret, text: string): void {
  const view = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const options = { bubbles: true, cancelable: true, composed: true };
  if (editor.closest(INPUT)) {
    const letter = editor.matches(SLATE) ? letterBefore(view) : '';
    const back = new view.InputEvent('beforeinput', { ...options, inputType: 'deleteContentBackward' });
    const again = letter !== '' && !target.dispatchEvent(back) ? letter : '';
    const dataTransfer = new view.DataTransfer();
    dataTransfer.setData('text/plain', again + text);
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

/**
 * The letter before the caret. Slate takes words that follow each other for one step of its undo, however long the
 * writer has paused; a letter taken back and put there again together with the line makes that a step of its own.
 * Empty where there is none that is surely taken back alone.
 */
function letterBefore(view: Window): string {
  const { anchorNode: node, anchorOffset: at, isCollapsed } = view.getSelection() ?? {};
  if (!isCollapsed || node?.nodeType !== 3 || !at) return '';
  const text = node.nodeValue ?? '';
  const [letter = '', next = ''] = [text[at - 1], text[at]];
  return /[\p{L}\p{N}\p{P} ]/u.test(letter) && !/\p{M}/u.test(next) ? letter : '';
}

/** Google Docs takes input in a frame of its own and holds no text there. */
export function isDocsFrame(view: Window): boolean {
  return view.frameElement?.classList.contains('docs-texteventtarget-iframe') === true;
}
