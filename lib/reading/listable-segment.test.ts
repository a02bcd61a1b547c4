import { describe, expect, it } from 'vitest';
import { parseText } from '../brief/parse-text';
import { listableSegment } from './listable-segment';
import { type Line, outline } from './outline';

const line = (text: string) => outline(parseText(text, 'brief.txt'))[0] as Line;
const choice = (text: string, score: number, features = {}) => ({ candidate: line(text), features, score });

const LISTABLE = 'Customers who bought decaf at least twice in the past 90 days and own no grinder';
const VAGUE = 'Everybody who loves good coffee';
const ALSO_LISTABLE = 'Members of the city list in Ghent who opened the May mail';

describe('listableSegment', () => {
  it.each([
    ['the exact one of two that are about as likely', [choice(VAGUE, 3), choice(LISTABLE, 2.5)], LISTABLE],
    ['the likelier of two that are both exact', [choice(LISTABLE, 4), choice(ALSO_LISTABLE, 2.6)], LISTABLE],
    ['the likelier where the exact one is far behind', [choice(VAGUE, 5), choice(LISTABLE, 2)], VAGUE],
    ['the likelier where the exact one is unlikely', [choice(VAGUE, 1), choice(LISTABLE, -0.5)], VAGUE],
    ['what stands in its own field', [choice(VAGUE, 3, { label: 1 }), choice(LISTABLE, 2.5)], VAGUE],
    ['the only one', [choice(VAGUE, -1)], VAGUE],
  ])('takes %s', (_, choices, text) => expect(listableSegment(choices)?.candidate.text).toBe(text));

  it('takes none of none', () => expect(listableSegment([])).toBeNull());
});
