/**
 * Puts the focus on the title of a card or row whose field has gone away. Where the writer has gone on to something
 * else meanwhile, they are left there.
 */
export function settleFocus(title: HTMLElement | null): void {
  const here = document.activeElement;
  const isLost = here === null || here === document.body;
  if (isLost || title?.closest('article, li')?.contains(here)) title?.focus();
}
