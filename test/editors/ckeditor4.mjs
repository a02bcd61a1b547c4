import { HTML, place, ready } from './brief.ts';

// It finds its own script by this address, and comes no further without.
globalThis.CKEDITOR_BASEPATH = '/ckeditor4/';
await import('ckeditor4');
await import('ckeditor4/lang/en.js');

place().innerHTML = '<textarea></textarea>';
const field = document.querySelector('textarea');
field.value = HTML;
// The look is loaded from elsewhere; without it the editor stays hidden.
const shown = document.createElement('style');
shown.textContent = '.cke{visibility:visible!important}';
document.head.append(shown);
const editor = globalThis.CKEDITOR.replace(field, {
  customConfig: '',
  stylesSet: false,
  language: 'en',
  versionCheck: false,
});
editor.on('instanceReady', () =>
  ready(() => {
    editor.focus();
    const range = editor.createRange();
    range.moveToElementEditEnd(editor.editable());
    range.select();
  }),
);
