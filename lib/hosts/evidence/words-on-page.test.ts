// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findWords } from './words-on-page';

function find(html: string, words: string) {
  document.body.innerHTML = html;
  const place = findWords(document.body, words);
  if (place?.kind === 'range') return place.range.toString();
  return place ? `${place.control.id} ${place.control.value.slice(place.start, place.end)}` : null;
}

describe('words of the brief on the page', () => {
  it.each<[string, string, string, string]>([
    ['in one element', '<p>Owners will order again in May.</p>', 'order again', 'order again'],
    [
      'across elements',
      '<p>Owners will <b>order</b> <i>again</i> in May.</p>',
      'will order again in',
      'will order again in',
    ],
    ['across a line break', '<p>Owners will<br>order again.</p>', 'will order', 'willorder'],
    [
      'with folded white space',
      '<p>Owners   will\n order&nbsp;again</p>',
      'will order again',
      'will\n order\u00a0again',
    ],
    [
      'with characters nobody sees',
      '<p>Own\u200bers will\ufeff order</p>',
      'Owners will',
      'Own\u200bers will',
    ],
    ['at the first of two places', '<p id="a">Signal</p><p>Signal</p>', 'Signal', 'Signal'],
    [
      'of a labelled value, without its label',
      '<table><tr><th>Signal</th><td>Answers within a day</td></tr></table>',
      'Signal: Answers within a day',
      'Answers within a day',
    ],
    ['with a colon of its own', '<p>Signal: answers</p>', 'Signal: answers', 'Signal: answers'],
    ['in a text area', '<textarea id="t">Goal:\nmore  replies</textarea>', 'more replies', 't more  replies'],
  ])('%s', (_name, html, words, found) => {
    expect(find(html, words)).toBe(found);
  });

  it.each<[string, string, string]>([
    ['that were deleted', '<p>Owners will wait.</p>', 'order again'],
    ['that are hidden', '<p hidden>order again</p><p>Owners</p>', 'order again'],
    ['that are only white space', '<p>Owners</p>', ' \n '],
  ])('are not found where they are words %s', (_name, html, words) => {
    expect(find(html, words)).toBeNull();
  });

  it('are found inside a shadow root', () => {
    document.body.innerHTML = '<brief-editor></brief-editor>';
    const root = document.querySelector('brief-editor')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Owners will order again.</p>';
    expect(findWords(document.body, 'order again')?.kind).toBe('range');
  });
});
