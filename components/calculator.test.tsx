// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useMemo } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reading } from '../lib/reading/reading';
import { numbers, quantity, reading } from '../test/reading-builder';
import { Calculator } from './calculator';
import { useDrafts } from './drafts';

afterEach(cleanup);

const said = { reach: quantity(4000), baseline: quantity(0.025), lift: quantity(0.2), arms: 2 };
const risks = { significance: 0.05, power: 0.8, windowDays: 14 };

function Calculating({ of }: { of: Partial<Reading> }) {
  const keeper = useMemo(() => ({ all: () => ({}), keep: () => undefined }), []);
  return <Calculator reading={reading(of)} risks={risks} drafts={useDrafts('b', keeper)} />;
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the calculator', () => {
  it('starts from the brief and says in counts what its people can show', () => {
    render(<Calculating of={{ numbers: numbers(said) }} />);
    expect(screen.getByText('Too few people to see it')).toBeTruthy();
    expect(
      screen.getByText(
        'Of 2,000 people in each group, about 50 answer today. Below 82 it could still be chance.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('Wider: reach 33,584 people instead of 4,000.')).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /it is 16\s% at your 4,000, and 80\s% at 33,584\.$/,
    );
  });

  it('follows what is typed, and goes back to the brief', () => {
    render(<Calculating of={{ numbers: numbers(said) }} />);
    type('People of the segment', '34k');
    expect(screen.getByText('Enough people to see it')).toBeTruthy();
    expect(screen.queryByText(/^Wider/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take the brief’s numbers again' }));
    expect(screen.getByText('Too few people to see it')).toBeTruthy();
  });

  it('says what is wrong with a number, and reckons with the others', () => {
    render(<Calculating of={{ numbers: numbers(said) }} />);
    type('Change you expect', 'a lot');
    expect(screen.getByText('Write a change in per cent, such as 20 % or -10 %.')).toBeTruthy();
    expect(screen.getByText('Still to say: Change you expect')).toBeTruthy();
    expect(screen.getByText('Smallest change that shows')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
