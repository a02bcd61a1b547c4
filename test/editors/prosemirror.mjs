import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { HTML, place, ready } from './brief.ts';

const withLists = new Schema({
  nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'),
  marks: schema.spec.marks,
});
const holder = document.createElement('div');
holder.innerHTML = HTML;
const view = new EditorView(place(), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(withLists).parse(holder),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })],
  }),
});
ready(() => {
  view.focus();
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
});
