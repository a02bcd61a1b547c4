import { collapseIn, HTML, place, ready } from './brief.ts';

// A long page whose brief lies below what is drawn: the browser has not even laid it out.
place().innerHTML = `<div style="height:5000px"></div>
<div style="content-visibility:auto;contain-intrinsic-size:auto 400px"><div contenteditable="true">${HTML}</div></div>`;
ready(() => collapseIn(place().querySelector('[contenteditable]')));
