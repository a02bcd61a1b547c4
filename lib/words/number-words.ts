/** Numbers as people of a language read them. */
export interface NumberWords {
  /** People, responses, days: 4,000. */
  count: (number: number) => string;
  /** A fraction: 0.0251 is 2.5 %. */
  share: (fraction: number) => string;
  /** A relative change: 0.634 is +63 %. */
  change: (fraction: number) => string;
}

/** Shares below ten per cent keep a decimal: 2.5 % and 3.4 % are far apart. */
export function numberWords(language: string): NumberWords {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = (fraction: number, signDisplay: 'auto' | 'exceptZero') =>
    `${new Intl.NumberFormat(language, {
      maximumFractionDigits: Math.abs(fraction) < 0.0995 ? 1 : 0,
      signDisplay,
    }).format(fraction * 100)}\u00a0%`;
  return {
    count: (number) => whole.format(number),
    share: (fraction) => share(fraction, 'auto'),
    change: (fraction) => share(fraction, 'exceptZero'),
  };
}
