/** Length of a bullet somebody typed or Word wrote in front of a text, the space behind it included; 0 where there is none. */
export function bulletLength(text: string): number {
  return /^\s*(?:[•●▪◦‣○■·§]\s+|(?:o|\d{1,2}[.)])\u00a0\s*)(?=\S)/u.exec(text)?.[0].length ?? 0;
}
