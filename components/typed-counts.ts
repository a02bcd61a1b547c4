import type { Commitment } from '../lib/run/commitment';
import { barOf, type Counted } from '../lib/run/result';
import type { InLanguage } from '../lib/words/in-language';
import { typedCount, typedShare } from '../lib/words/typed-number';
import type { WordKey } from '../lib/words/words';

/** The fields of a result, in their order; the last two only where there is a control group. */
export const COUNTS = ['people', 'responses', 'control-people', 'control-responses'] as const;
export type CountField = (typeof COUNTS)[number] | 'bar';

/** What stands in the fields of a result, the counts it means, and what is wrong with which field. */
export interface TypedCounts {
  /** Null until all of it is there and makes sense; the learning line is not looked at. */
  counted: Omit<Counted, 'learning'> | null;
  faults: Partial<Record<CountField, WordKey>>;
}

/** The bar as the brief agreed it, as it would be typed: in per cent, without the sign of where it leads. */
export function agreedBar(commitment: Commitment, compared: 'lift' | 'rate', numbers: InLanguage): string {
  const bar = barOf(commitment);
  if (bar?.of === compared)
    return compared === 'lift' ? numbers.change(bar.confirm) : numbers.share(bar.confirm);
  if (compared === 'rate') return commitment.target === null ? '' : numbers.share(commitment.target);
  return commitment.lift === null ? '' : numbers.change(commitment.lift);
}

/** Reads the fields. An empty field is not known yet; one that makes no sense is said. */
export function typedCounts(
  texts: Record<CountField, string>,
  compared: 'lift' | 'rate',
  commitment: Commitment,
): TypedCounts {
  const faults: TypedCounts['faults'] = {};
  const arm = (people: CountField, responses: CountField) => {
    const all = read(people, typedCount, 'result.fault-people');
    const some = read(
      responses,
      (text) => (/^\s*0\s*$/.test(text) ? 0 : typedCount(text)),
      'result.fault-responses',
    );
    if (all !== null && some !== null && some > all) faults[responses] = 'result.fault-responses';
    return all === null || some === null || some > all ? null : { people: all, responses: some };
  };
  function read(field: CountField, parse: (text: string) => number | null, fault: WordKey): number | null {
    if (texts[field].trim() === '') return null;
    const value = parse(texts[field]);
    if (value === null) faults[field] = fault;
    return value;
  }
  const variant = arm('people', 'responses');
  const control = compared === 'lift' ? arm('control-people', 'control-responses') : null;
  const confirm = read('bar', (text) => soundBar(typedShare(text), compared), 'result.fault-bar');
  const whole = variant && confirm !== null && (compared === 'rate' || control);
  if (!whole) return { counted: null, faults };
  const falls = compared === 'lift' ? confirm < 0 : barOf(commitment)?.better === 'down';
  return {
    counted: { variant, control, bar: { of: compared, confirm, better: falls ? 'down' : 'up' } },
    faults,
  };
}

function soundBar(share: number | null, compared: 'lift' | 'rate'): number | null {
  if (share === null || share === 0 || share <= -1) return null;
  return compared === 'rate' && (share < 0 || share >= 1) ? null : share;
}
