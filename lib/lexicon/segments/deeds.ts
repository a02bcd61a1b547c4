const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What follows "who" when it says something other than what people did. */
export const NEEDS = set(
  'want wants wanted need needs needed struggle struggles worry worries care cares like likes love loves prefer prefers value values look looks looking hope hopes fear fears hate hates believe believes think thinks feel feels wish wishes seek seeks',
);
export const LIVES = set('live lives lived living reside resides commute commutes');
export const WORKS = set('work works worked working');
export const RUNS = set('use uses used run runs');
/** "who will ...", "who are ...": a prediction or an attribute, not something they did. */
export const NO_DEED = set('will would can could should may might must shall are is was were be');
export const AUXILIARY = set(
  "have has had haven't hasn't hadn't did didn't do does don't doesn't never not already also only still regularly usually often recently just currently once twice ever",
);
/** Deeds that say who somebody is when they stand with a time, without "who". */
export const DEEDS = set(`
  bought purchased ordered opened clicked joined visited viewed downloaded registered attended donated gave given cancelled
  canceled abandoned subscribed upgraded downgraded paid used booked enrolled stayed returned requested lapsed churned renewed
  installed activated completed called emailed read watched searched browsed signed logged enquired inquired asked applied
  moved hired raised funded promoted switched tried started stopped left invited referred reviewed quoted
  created placed made spent opted finished unlocked added scheduled diagnosed admitted expired ended
  borrowed rented played trained volunteered voted shopped dined travelled traveled
`);
