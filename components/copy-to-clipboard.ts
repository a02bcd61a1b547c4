/** A text in the shapes a clipboard can hold at once. */
export interface Copied {
  /** For editors that take rich text; null where plain text must win. */
  html: string | null;
  /** For everything else. */
  text: string;
}

/**
 * Puts all shapes on the clipboard as one item. Must be called straight from a click: nothing is awaited before
 * the browser is asked. False when it refused both ways.
 */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    const shapes = shapesOf(copied).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(shapes))]);
    return true;
  } catch {
    // Refused (the panel had no focus) or unknown to this browser: the older way asks for less.
    return copyByEvent(copied);
  }
}

function shapesOf({ html, text }: Copied): [string, string][] {
  return [...(html === null ? [] : [['text/html', html] satisfies [string, string]]), ['text/plain', text]];
}

function copyByEvent(copied: Copied): boolean {
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, text] of shapesOf(copied)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
