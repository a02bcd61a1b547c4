import { BlockNoteEditor } from '@blocknote/core';
import { HYPOTHESIS, ITEMS, place, ready, SIGNAL } from './brief.ts';

const editor = BlockNoteEditor.create({
  trailingBlock: false,
  initialContent: [
    { type: 'heading', props: { level: 2 }, content: 'Hypothesis' },
    { type: 'paragraph', content: HYPOTHESIS },
    ...ITEMS.map((content) => ({ type: 'bulletListItem', content })),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Signal:', styles: { bold: true } },
        { type: 'text', text: ` ${SIGNAL}`, styles: {} },
      ],
    },
  ],
});
editor.mount(place());
ready(() => {
  editor.focus();
  editor.setTextCursorPosition(editor.document.at(-1), 'end');
});
