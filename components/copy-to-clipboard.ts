/** A text in the two shapes a clipboard can hold at once. */
export interface Copied {
  /** For editors that take rich text. */
  html: string;
  /** For everything else. */
  text: string;
}

/**
 * Puts both shapes on the clipboard as one item. Must be called straight from a click: nothing is awaited before
 * the browser is asked. False when it refused both ways.
 */
export async function copyToClipboard({ html, text }: Copied): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused (the panel had no focus) or unknown to this browser: the older way asks for less.
    return copyByEvent({ html, text });
  }
}

function copyByEvent({ html, text }: Copied): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
