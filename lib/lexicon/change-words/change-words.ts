/** Verbs of change by the way they point; stems, compared with `Word.stem` and its verb endings taken off. */
const up =
  'increase raise lift grow improve boost rise climb double triple gain jump soar maximize strengthen expand accelerate outperform beat exceed surpass win uplift add drive generate step bump';
const down =
  'decrease reduce cut lower shorten drop fall shrink decline halve minimize slash dip sink slow curb trim';
const same = 'hold maintain keep stay remain match equal';

const table = new Map<string, 'up' | 'down' | 'same'>();
for (const [way, list] of [
  ['up', up],
  ['down', down],
  ['same', same],
] as const)
  for (const word of list.split(' ')) for (const form of forms(word)) table.set(form, way);
for (const form of ['grew', 'grown', 'rose', 'risen']) table.set(form, 'up');
for (const form of ['fell', 'fallen']) table.set(form, 'down');

function forms(verb: string): string[] {
  const base = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /[^aeiou][aeiou][tpn]$/.test(verb) ? verb + verb.slice(-1) : base;
  return [verb, `${verb}s`, `${verb}es`, `${doubled}ing`, `${doubled}ed`, `${base}ing`, `${base}ed`];
}

/** Which way a single word of change points, or null when it is none. */
export function changeOf(lower: string): 'up' | 'down' | 'same' | null {
  return table.get(lower) ?? null;
}
