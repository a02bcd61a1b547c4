/** Numbers, days and lists as people of a language write them. Nothing else of ours formats any of these. */
export interface InLanguage {
  /** People, responses, days: 4,000. */
  count: (number: number) => string;
  /** The same where parts of one matter: 2.5. */
  number: (number: number) => string;
  /** A fraction: 0.0251 is 2.5 %. */
  share: (fraction: number) => string;
  /** A relative change: 0.634 is +63 %. */
  change: (fraction: number) => string;
  /** A day (yyyy-mm-dd) in full; what is no day stays as it is. */
  day: (day: string) => string;
  /** Several things, with "and" before the last. */
  list: (things: readonly string[]) => string;
}

const known = new Map<string, InLanguage>();

/** In: a language's code (`de`). The same object for the same language: making one is costly. */
export function inLanguage(language: string): InLanguage {
  const made = known.get(language) ?? make(language);
  known.set(language, made);
  return made;
}

function make(language: string): InLanguage {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  // Shares below ten per cent keep a decimal: 2.5 % and 3.4 % are far apart.
  const share = (fraction: number, signDisplay: 'auto' | 'exceptZero') =>
    `${new Intl.NumberFormat(language, {
      maximumFractionDigits: Math.abs(fraction) < 0.0995 ? 1 : 0,
      signDisplay,
    }).format(fraction * 100)}\u00a0%`;
  return {
    count: (number) => whole.format(number),
    number: (number) => tenths.format(number),
    share: (fraction) => share(fraction, 'auto'),
    change: (fraction) => share(fraction, 'exceptZero'),
    day: (day) => {
      const time = Date.parse(`${day}T00:00:00Z`);
      return Number.isNaN(time) ? day : date.format(time);
    },
    list: (things) => new Intl.ListFormat(language, { type: 'conjunction' }).format(things),
  };
}
