import Quill from 'quill';
import { HTML, place, ready } from './brief.ts';

place().innerHTML = '<div></div>';
const quill = new Quill(place().firstElementChild);
quill.clipboard.dangerouslyPasteHTML(HTML);
ready(() => {
  quill.focus();
  quill.setSelection(quill.getLength() - 1, 0);
});
