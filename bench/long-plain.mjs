import { collapseIn, place, ready } from '../test/editors/brief.ts';
import { LONG } from './long-text.ts';

place().innerHTML = `<div contenteditable="true">${LONG}</div>`;
ready(() => collapseIn(place().firstElementChild));
