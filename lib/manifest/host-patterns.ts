/** Where briefs are read once the writer allows it; each an optional permission of its own. */
export const hostPatterns: string[] = [
  'https://docs.google.com/document/*',
  'https://*.notion.so/*',
  'https://*.notion.com/*',
  'https://*.notion.site/*',
];
