import type { Amount } from '../text/amounts';

/** "A fifth more", "20 % higher": relative to today. */
const MORE_BEHIND =
  /^\s(?:of them\s)?(?:as many|as much|as often|as likely|more|higher|better|faster|uplift|lift|increase|growth|rise)\b/i;
const LESS_BEHIND = /^\s(?:of them\s)?(?:fewer|less|lower|drop|decrease|fall|reduction)\b/i;
const AS_MANY = /^\s(?:as many|as much|as often)/i;
const BY =
  /\b(?:by|lift of|uplift of|increase of|rise of|growth of|up|plus)\s(?:at least |about |around |some |more than )?$|\+$/i;
const DOWN_BY =
  /\b(?:fall|falls|drop|drops|reduce|reduces|cut|cuts|down|decrease|decreases|lower|lowers|shrink)\b[^.;]{0,40}\bby\s(?:at least |about |around )?$/i;

/** The relative change a text names, as a fraction (0.2 is a fifth more), or null. */
export function relativeChange(text: string, amounts: readonly Amount[]): number | null {
  for (const amount of amounts) {
    const change = changeBy(text, amount);
    if (change !== null) return change;
  }
  return null;
}

function changeBy(text: string, amount: Amount): number | null {
  const { unit, value } = amount;
  const behind = text.slice(amount.end);
  const written = text.slice(amount.start, amount.end);
  if (unit === 'times')
    return /^(?:double|tripl|treble)/i.test(written) || MORE_BEHIND.test(behind) ? value - 1 : null;
  if (unit === 'part' && AS_MANY.test(behind)) return value - 1;
  if (unit === 'part' && /^halv/i.test(written)) return -0.5;
  if ((unit !== 'percent' && unit !== 'part') || value === 0 || !isRelative(text, amount)) return null;
  return signOf(text, amount) * (unit === 'percent' ? Math.abs(value) / 100 : value);
}

/** Whether an amount says how much more or less, not how much. */
export function isRelative(text: string, amount: Amount): boolean {
  const behind = text.slice(amount.end);
  return MORE_BEHIND.test(behind) || LESS_BEHIND.test(behind) || BY.test(wordsBefore(text, amount));
}

/** Which way an amount of change points. */
export function signOf(text: string, amount: Amount): 1 | -1 {
  const down =
    amount.value < 0 || LESS_BEHIND.test(text.slice(amount.end)) || DOWN_BY.test(wordsBefore(text, amount));
  return down ? -1 : 1;
}

/** The words in front of an amount, near enough to belong to it. */
export function wordsBefore(text: string, { start }: Amount): string {
  return text.slice(Math.max(0, start - 60), start);
}
