import { history } from 'prosemirror-history';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place, ready } from '../test/editors/brief.ts';
import { LONG } from './long-text.ts';

const withLists = new Schema({
  nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'),
  marks: schema.spec.marks,
});
const holder = document.createElement('div');
holder.innerHTML = LONG;
const view = new EditorView(place(), {
  state: EditorState.create({ doc: DOMParser.fromSchema(withLists).parse(holder), plugins: [history()] }),
});
ready(() => {
  view.focus();
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)).scrollIntoView());
});
