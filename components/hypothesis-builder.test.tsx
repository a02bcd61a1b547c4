// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useMemo } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../lib/reading/reading';
import { hypothesis, quote, reading, segment } from '../test/reading-builder';
import { useDrafts } from './drafts';
import { HypothesisBuilder } from './hypothesis-builder';
import type { PanelActions } from './panel-actions';

afterEach(cleanup);

const answer = vi.fn(async (_check: string, _text: string) => 'done' as const);
const copyText = vi.fn(async (_text: string) => true);
const insert = vi.fn(async (_line: string): Promise<'inserted' | 'no-caret' | 'not-there'> => 'inserted');
const notify = vi.fn();
const actions = { answer, copyText, insert } as Partial<PanelActions> as PanelActions;

function Builder({ of }: { of: Partial<Reading> }) {
  const keeper = useMemo(() => ({ all: () => ({}), keep: () => undefined }), []);
  const desk = { actions, drafts: useDrafts('b', keeper), notify };
  return (
    <HypothesisBuilder
      reading={reading(of)}
      check="hypothesis.present"
      desk={desk}
      settle={() => undefined}
    />
  );
}

const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

describe('the hypothesis builder', () => {
  it('starts from what the brief says, and lets the writer change it', () => {
    const said = hypothesis('...', { parts: { change: quote('a ready-at-two menu') } });
    render(<Builder of={{ hypothesis: said, segment: segment('night-shift nurses') }} />);
    expect(field('What is different from today?').value).toBe('a ready-at-two menu');
    expect(field('For whom?').value).toBe('night-shift nurses');
    type('For whom?', '');
    expect(field('For whom?').value).toBe('');
  });

  it('makes one sentence, to copy or to take as the answer', async () => {
    render(<Builder of={{}} />);
    expect(screen.queryByRole('button', { name: 'Copy sentence' })).toBeNull();
    type('What is different from today?', 'a ready-at-two menu');
    type('For whom?', 'night-shift nurses');
    type('Which number moves?', 'orders per shift');
    const sentence =
      'We believe that with a ready-at-two menu, the orders per shift among night-shift nurses will rise.';
    expect(screen.getByText(sentence)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(copyText.mock.calls).toEqual([[sentence]]);
    fireEvent.click(screen.getByRole('button', { name: 'Use as my answer' }));
    await vi.waitFor(() => expect(answer.mock.calls).toEqual([['hypothesis.present', sentence]]));
    await vi.waitFor(() => expect(field('For whom?').value).toBe(''));
  });

  it.each([
    ['inserted', 'It stands in the brief now, where your cursor was.'],
    ['no-caret', 'It is on the clipboard: click into the brief where it should stand, and paste it.'],
    ['not-there', 'It is on the clipboard: click into the brief where it should stand, and paste it.'],
  ] as const)('puts it in the brief and says how that went: %s', async (outcome, said) => {
    insert.mockResolvedValueOnce(outcome);
    render(<Builder of={{ segment: segment('night-shift nurses') }} />);
    type('What is different from today?', 'a ready-at-two menu');
    type('Which number moves?', 'orders per shift');
    fireEvent.click(screen.getByRole('button', { name: 'Put it in the brief' }));
    await vi.waitFor(() => expect(notify).toHaveBeenLastCalledWith(said));
  });

  it('warns of a number that counts reach, and offers some that answer the claim', () => {
    render(<Builder of={{ hypothesis: hypothesis('...', { type: 'retention' }) }} />);
    type('Which number moves?', 'impressions');
    expect(screen.getByText('This counts who saw it, not what they did.')).toBeTruthy();
    const [first] = screen.getByRole('group', { name: 'Numbers that answer this kind of claim' }).children;
    if (first) fireEvent.click(first);
    expect(field('Which number moves?').value).toBe(first?.textContent);
    expect(screen.queryByText('This counts who saw it, not what they did.')).toBeNull();
  });
});
