/** What an element says on one line: the value of a field, the text of anything else. */
export function textIn(element: Element): string {
  const value = /^(?:INPUT|TEXTAREA)$/.test(element.tagName) ? (element as HTMLInputElement).value : '';
  return (value || element.textContent || '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}
