import { collapseIn, HTML, place, ready } from './brief.ts';

const host = document.createElement('brief-editor');
place().append(host);
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = `<div contenteditable="true">${HTML}</div>`;
// For the test alone: nobody else can look inside.
globalThis.closedRootOf = (element) => (element === host ? root : undefined);
ready(() => collapseIn(root.firstElementChild));
