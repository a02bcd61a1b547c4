// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline';

function outline(html: string): string {
  document.title = '';
  document.body.innerHTML = html;
  return outlineOf(document);
}

describe('the outline of a page', () => {
  it.each([
    ['tags and classes', '<main class="board"><p>Hi</p></main>', 'body\n  main.board\n    p'],
    [
      'roles and what can be edited',
      '<div role="textbox" contenteditable>x</div>',
      'body\n  div[textbox][editable]',
    ],
    [
      'rows that repeat, once',
      '<ul><li>One</li><li>Two</li><li>Three</li></ul>',
      'body\n  ul\n    li\n    and more of these',
    ],
    ['no scripts', '<script>1</script><p>x</p>', 'body\n  p'],
    ['names with words of the page in them', '<p class="brief-title-x">Title</p>', 'body\n  p.brief-*-x'],
    ['also inside longer names', '<p class="tagSpringLaunch">the spring launch</p>', 'body\n  p.*'],
    ['also of elements', '<ottoline-card>Ottoline</ottoline-card>', 'body\n  *-card'],
    [
      'also what is typed',
      '<input value="Ottoline"><p class="for-ottoline">x</p>',
      'body\n  input\n  p.for-*',
    ],
    ['short letters of a name are not words', '<p class="ql-editor">q l</p>', 'body\n  p.ql-editor'],
  ])('holds %s', (_what, html, expected) => {
    expect(outline(html)).toBe(expected);
  });

  it('never holds a word of the page, whatever its names are made of', () => {
    const word = fc.stringMatching(/^[a-zäöü]{4,10}$/).filter((one) => !OURS.has(one));
    const page = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 6 }),
      names: fc.array(word, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(page, ({ words, names }) => {
        const all = [...words, ...names];
        const name = all.join('-');
        const drawn = outline(
          `<section class="${name} ${all.join('')}" role="${words[0]}"><p title="${words[0]}">${words.join(' ')}</p><x-${name} id="${words.at(-1)}"><textarea class="${words.join(' ')}">${words[0]}</textarea></x-${name}></section>`,
        );
        for (const one of words) expect(drawn).not.toContain(one);
      }),
    );
  });
});

/** What the report says itself. */
const OURS = new Set(['body', 'section', 'textarea', 'more', 'these', 'editable', 'sect', 'text', 'area']);
