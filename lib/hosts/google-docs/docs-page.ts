import type { Page } from '../host';

/** The document's own identity, its tab included; null on pages of docs.google.com that are no document. */
export function documentId(url: URL): string | null {
  const id = /^\/document\/(?:u\/\d+\/)?d\/([\w-]+)\/(?:edit|view|preview|mobilebasic|$)/.exec(
    `${url.pathname.replace(/\/$/, '')}/`,
  )?.[1];
  if (!id || id === 'e') return null;
  const tab = url.searchParams.get('tab');
  return tab && tab !== 't.0' ? `${id}/${tab}` : id;
}

/** The title as the writer sees it: the field, not the window's title, which follows later. */
export function titleOf(document: Document): string {
  const field = document.querySelector<HTMLInputElement>('input.docs-title-input');
  const shown = document.querySelector('.docs-title-input-label-inner')?.textContent;
  return (field?.value || shown || document.title.replace(/ - Google \p{L}+$/u, '')).trim();
}

/** Can the writer type here? Viewers get no place to type, or a mode that says so. */
export function isEditable({ document }: Pick<Page, 'document'>): boolean {
  const mode = document.querySelector('#docs-toolbar-mode-switcher')?.getAttribute('aria-label') ?? '';
  return document.querySelector('iframe.docs-texteventtarget-iframe') !== null && !/view/i.test(mode);
}
