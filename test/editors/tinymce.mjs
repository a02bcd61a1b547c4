import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { HTML, place, ready } from './brief.ts';

place().innerHTML = '<textarea></textarea>';
document.querySelector('textarea').value = HTML;
// The look is loaded from elsewhere; without it the editor stays hidden.
const shown = document.createElement('style');
shown.textContent = '.tox-tinymce{visibility:visible!important}';
document.head.append(shown);
const [editor] = await tinymce.init({
  target: document.querySelector('textarea'),
  skin: false,
  content_css: false,
  plugins: [],
  menubar: false,
});
ready(() => {
  editor.focus();
  editor.selection.select(editor.getBody(), true);
  editor.selection.collapse(false);
});
