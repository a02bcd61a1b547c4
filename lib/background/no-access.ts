import type { NoAccess } from '../store/rows';

const BY_ADDRESS: [RegExp, NoAccess][] = [
  [
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/,
    'store-page',
  ],
  [/^https?:\/\/[^?#]*\.pdf([?#]|$)/i, 'pdf'],
  [/^file:/, 'file'],
  [/^(?!https?:)[a-z-]+:/, 'browser-page'],
];

const BY_REFUSAL: [RegExp, NoAccess][] = [
  [/gallery cannot be scripted/i, 'store-page'],
  [/(chrome|edge|about|brave|devtools|view-source|moz-extension|chrome-extension):/i, 'browser-page'],
  [/must request permission|missing host permission/i, 'not-asked'],
];

/** Why the browser let no script into a page: from the page's address where it is known, else from its refusal. */
export function noAccess(url: string | undefined, refusal: unknown): NoAccess {
  const byAddress = BY_ADDRESS.find(([pattern]) => pattern.test(url ?? ''));
  const byRefusal = BY_REFUSAL.find(([pattern]) => pattern.test(String(refusal)));
  return byAddress?.[1] ?? byRefusal?.[1] ?? 'refused';
}
