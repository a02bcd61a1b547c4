import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { HYPOTHESIS, ITEMS, place, ready, SIGNAL } from './brief.ts';

// As Slate is without the application's own elements: every block a div, a heading only a larger one.
const editor = withHistory(withReact(createEditor()));
const block = (children, more = {}) => ({ children, ...more });
const value = [
  block([{ text: 'Hypothesis' }], { size: 26 }),
  block([{ text: HYPOTHESIS }]),
  ...ITEMS.map((text) => block([{ text }], { item: true })),
  block([{ text: 'Signal:', bold: true }, { text: ` ${SIGNAL}` }]),
];
const renderElement = ({ attributes, element, children }) =>
  element.item
    ? createElement('ul', attributes, createElement('li', null, children))
    : createElement('div', { ...attributes, style: { fontSize: element.size } }, children);
const renderLeaf = ({ attributes, leaf, children }) =>
  createElement('span', { ...attributes, style: { fontWeight: leaf.bold ? 700 : 400 } }, children);
createRoot(place()).render(
  createElement(
    Slate,
    { editor, initialValue: value },
    createElement(Editable, { placeholder: 'Write here', renderElement, renderLeaf }),
  ),
);
ready(() => {
  ReactEditor.focus(editor);
  Transforms.select(editor, Editor.end(editor, []));
});
