import { ContentState, convertFromHTML, Editor, EditorState } from 'draft-js';
import { createElement, createRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HTML, place, ready } from './brief.ts';

const { contentBlocks, entityMap } = convertFromHTML(HTML);
const start = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap));
const editor = createRef();
let show;

function Brief() {
  const [editorState, onChange] = useState(start);
  show = onChange;
  return createElement(Editor, { editorState, onChange, ref: editor });
}
createRoot(place()).render(createElement(Brief));
ready(() => {
  editor.current.focus();
  show((state) => EditorState.moveFocusToEnd(state));
});
