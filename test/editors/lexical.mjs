import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@lexical/list';
import { $createHeadingNode, HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { HYPOTHESIS, ITEMS, place, ready, SIGNAL } from './brief.ts';

const element = document.createElement('div');
element.contentEditable = 'true';
place().append(element);
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
  onError: console.error,
});
editor.setRootElement(element);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
editor.update(() => {
  const text = (words) => $createTextNode(words);
  const list = $createListNode('bullet');
  for (const item of ITEMS) list.append($createListItemNode().append(text(item)));
  $getRoot()
    .clear()
    .append(
      $createHeadingNode('h2').append(text('Hypothesis')),
      $createParagraphNode().append(text(HYPOTHESIS)),
      list,
      $createParagraphNode().append(text('Signal:').toggleFormat('bold'), text(` ${SIGNAL}`)),
    );
});
ready(() => {
  element.focus();
  editor.update(() => $getRoot().selectEnd());
});
