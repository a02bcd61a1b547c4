import { textIn } from './text-in';

/** The title of what stands in `root`: its own or the nearest first-level heading or title field, else the window's. */
export function pageTitle(document: Document, root: Element): string {
  const heading =
    root.querySelector('h1') ?? root.closest('main,article,[role=main],[role=dialog]')?.querySelector('h1');
  const fields = ['name', 'aria-label'].map((name) => `:is(input,textarea)[${name}*="title" i]`);
  const field = document.querySelector(fields.join());
  return (heading && textIn(heading)) || (field && textIn(field)) || document.title.trim();
}
