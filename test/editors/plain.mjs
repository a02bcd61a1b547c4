import { collapseIn, HTML, place, ready } from './brief.ts';

place().innerHTML = `<div contenteditable="true">${HTML}</div>`;
ready(() => collapseIn(place().firstElementChild));
