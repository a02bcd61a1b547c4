/**
 * A number of people as people type it: "4,000", "4.000", "4 000", "4k", "about 4000 people". Null where it is none:
 * words alone, parts of people, more than one number.
 */
export function typedCount(text: string): number | null {
  const found = onlyNumber(text);
  if (found === null) return null;
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(found.digits);
  const inThousands = /^(?:k|tsd|thousand|tausend)\b/i.test(found.rest);
  // "4,00" is more likely a slip than four people.
  if (!thousands && !inThousands && /[.,]/.test(found.digits)) return null;
  const value = Number(thousands ? found.digits.replace(/[.,]/g, '') : found.digits.replace(',', '.'));
  const count = Math.round(value * (inThousands ? 1000 : 1));
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

/** A share as people type it, with its sign or without: "2.5 %", "2,5", "-10%"; as a fraction. Null where it is none. */
export function typedShare(text: string): number | null {
  const found = onlyNumber(text);
  if (found === null || !/^\d+(?:[.,]\d+)?$/.test(found.digits)) return null;
  const fraction = Number(found.digits.replace(',', '.')) / 100;
  return found.minus ? -fraction : fraction;
}

/** The one number a text holds, with what stands right behind it. */
function onlyNumber(text: string): { digits: string; minus: boolean; rest: string } | null {
  const plain = text.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '').slice(0, 100);
  const numbers = [...plain.matchAll(/([-−–]\s?)?(\d+(?:[.,]\d+)*)\s*(\p{L}*)/gu)];
  const [first] = numbers;
  if (!first || numbers.length > 1) return null;
  return { digits: first[2] ?? '', minus: first[1] !== undefined, rest: first[3] ?? '' };
}
