import { expect, it } from 'vitest';
import { morePeople } from './more-people';
import { usualRisks } from './normal';

const control = { responses: 50, people: 2000 };

it('says how many an arm still lacks', () => {
  expect(morePeople(control, [control, { responses: 62, people: 2100 }], 0.2, usualRisks)).toBe(
    16_792 - 2000,
  );
});

it('says nothing where there are enough, or where the rate is still unknown', () => {
  expect(
    morePeople({ responses: 500, people: 20_000 }, [{ responses: 500, people: 20_000 }], 0.2, usualRisks),
  ).toBeNull();
  expect(morePeople({ responses: 0, people: 90 }, [control], 0.2, usualRisks)).toBeNull();
});
