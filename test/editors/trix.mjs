import 'trix';
import { HTML, place, ready } from './brief.ts';

place().innerHTML = '<trix-editor></trix-editor>';
const element = document.querySelector('trix-editor');
// Trix knows one level of headings.
element.addEventListener('trix-initialize', () => element.editor.loadHTML(HTML.replaceAll('h2>', 'h1>')));
ready(() => {
  element.focus();
  const last = element.editor.getDocument().toString().trimEnd().length;
  element.editor.setSelectedRange([last, last]);
});
