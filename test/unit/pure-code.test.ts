import { describe, expect, it } from 'vitest';
import { PURE_ROOMS, sourceFiles, textOf } from '../source-files';

/** The type-check without DOM types finds `document` and `fetch`; these it cannot find. */
const IMPURE: { what: RegExp; instead: string }[] = [
  { what: /\bMath\.random\(/, instead: 'take the random number, or its seed, as a parameter' },
  { what: /\bDate\.now\(|\bnew Date\(\)/, instead: 'take today as a parameter (Context.today)' },
  { what: /\bperformance\.now\(/, instead: 'measure outside (bench/)' },
  { what: /\btoLocale(Date|Time)?String\(\)/, instead: 'name the locale: the default differs by machine' },
];

describe('pure rooms', () => {
  it.each(IMPURE)('none of them contains $what', ({ what, instead }) => {
    const wrong = sourceFiles(PURE_ROOMS.map((room) => `lib/${room}`)).filter((file) =>
      what.test(textOf(file)),
    );
    expect(wrong, `The same input must give the same output: ${instead}`).toEqual([]);
  });
});
