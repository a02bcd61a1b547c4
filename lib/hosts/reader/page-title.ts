/** The title of what stands in `root`: its own or the nearest first-level heading or title field, else the window's. */
export function pageTitle(document: Document, root: Element): string {
  const heading =
    root.querySelector('h1') ?? root.closest('main,article,[role=main],[role=dialog]')?.querySelector('h1');
  const field = document.querySelector<HTMLInputElement>(
    'input[name*="title" i], textarea[name*="title" i], input[aria-label*="title" i], textarea[aria-label*="title" i]',
  );
  return (heading?.textContent || field?.value || document.title).replace(/\s+/g, ' ').trim();
}
