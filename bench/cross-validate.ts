import { basename, dirname } from 'node:path';
import { score } from '../lib/reading/choose';
import { claimFeatures } from '../lib/reading/claim-features';
import { documentFeatures } from '../lib/reading/document';
import { documentOdds } from '../lib/reading/document-words';
import { falsifiableFeatures } from '../lib/reading/falsifiable-features';
import { chosen, presenceOf, rankParts, type WeightTable } from '../lib/reading/find-parts';
import { RANKED, type RankedPart } from '../lib/reading/ranked-part';
import { requirementsOf } from '../lib/reading/requirements';
import { weightsFor } from '../lib/reading/sectioned';
import { signalOf } from '../lib/reading/signal';
import { specificFeatures } from '../lib/reading/specific-features';
import { thresholdOf } from '../lib/reading/threshold';
import { SURE, togetherOdds } from '../lib/reading/together';
import { type Document, quotes } from './document';
import { fitAll } from './fitting';
import { folds } from './folds';
import { samePassage } from './same-passage';

/** What a document says by a table of weights: the bare rule, without answers, drafts or the checklist. */
function answer(one: Document, weights: WeightTable) {
  const rankings = rankParts(one.candidates, weightsFor(one.brief, weights));
  const best = (part: RankedPart) => chosen(rankings[part])?.candidate ?? null;
  const facts = documentFeatures(one.brief, one.lines, presenceOf(rankings));
  const isBrief = documentOdds(facts, one.brief, one.lines, weights.document) > 0;
  const [hypothesis, segment, signal] = [best('hypothesis'), best('segment'), best('signal')];
  const falsifiable =
    hypothesis !== null && score(falsifiableFeatures(hypothesis.text), weights.falsifiable) > 0;
  const specific = segment !== null && score(specificFeatures(segment.text), weights.specific) > 0;
  const vanity = signal !== null && signalOf(signal, hypothesis, weights.vanity).vanity === 'core';
  const matches =
    hypothesis !== null &&
    signal !== null &&
    score(claimFeatures(hypothesis.text, signal.text), weights.measuresClaim) > 0;
  const threshold = thresholdOf(one.lines, signal, hypothesis, weights.threshold) !== null;
  const required = requirementsOf(rankings, one.stated, weights);
  const together = required !== null && togetherOdds(required, one.brief, one.lines, weights.together) > SURE;
  const verdict = !isBrief
    ? 'not-a-brief'
    : falsifiable && specific && signal && !vanity && matches && together
      ? 'experiment'
      : 'campaign';
  return { best, verdict, flags: { falsifiable, specific, vanity, threshold }, matches };
}

const FLAG_OF = {
  falsifiable: 'hypothesis',
  specific: 'segment',
  threshold: 'signal',
  vanity: 'signal',
} as const;

/** Prints how well weights fitted on some documents do on the others, per folder; with `errors` every miss. */
export function crossValidate(documents: readonly Document[], count: number, errors: boolean): void {
  const tables = new Map<string, Tally>();
  for (const { train, test } of folds(documents, count)) {
    const weights = fitAll(train);
    for (const one of test) {
      const name = basename(dirname(one.path));
      const tally = tables.get(name) ?? new Tally();
      tables.set(name, tally);
      tally.add(one, answer(one, weights), errors ? console.error : () => undefined);
    }
  }
  for (const [name, tally] of tables) console.error(`${name.padEnd(12)} ${tally}`);
}

class Tally {
  private documents = 0;
  private right = 0;
  private readonly confusion = new Map<string, number>();
  private readonly parts = new Map(RANKED.map((part) => [part, { hit: 0, given: 0, gold: 0 }]));
  private readonly flags = new Map<string, [right: number, all: number]>();

  add(one: Document, given: ReturnType<typeof answer>, say: (line: string) => void): void {
    const { gold } = one;
    this.documents++;
    const pair = `${gold.verdict}>${given.verdict}`;
    this.confusion.set(pair, (this.confusion.get(pair) ?? 0) + 1);
    if (gold.verdict === given.verdict || gold.altVerdict === given.verdict) this.right++;
    else
      say(
        `${gold.id} ${basename(one.path)} VERDICT ${pair} matches=${given.matches} ${JSON.stringify(given.flags)}`,
      );
    if (gold.verdict === 'not-a-brief') return;
    for (const part of RANKED) this.part(one, part, given.best(part)?.text ?? null, say);
    for (const [flag, part] of Object.entries(FLAG_OF)) {
      const wanted = (gold[part] as Record<string, unknown> | null | undefined)?.[flag];
      if (typeof wanted !== 'boolean' || !given.best(part)) continue;
      const tally = this.flags.get(flag) ?? [0, 0];
      const is = given.flags[flag as keyof typeof given.flags];
      this.flags.set(flag, [tally[0] + Number(is === wanted), tally[1] + 1]);
      if (is !== wanted) say(`${gold.id} ${flag} should be ${wanted} «${given.best(part)?.text}»`);
    }
  }

  private part({ gold }: Document, part: RankedPart, text: string | null, say: (line: string) => void): void {
    const counts = this.parts.get(part);
    if (!counts || !(part in gold)) return;
    const wanted = quotes(gold, part);
    if (wanted.length > 0) counts.gold++;
    if (text !== null) counts.given++;
    const hit = text !== null && wanted.some((quote) => samePassage(text, quote));
    if (hit) counts.hit++;
    else if (wanted.length > 0 || text !== null)
      say(`${gold.id} ${part} wanted «${wanted[0] ?? ''}» got «${text ?? ''}»`);
  }

  toString(): string {
    const f1 = [...this.parts].map(
      ([part, { hit, given, gold }]) =>
        `${part.slice(0, 4)} ${((200 * hit) / Math.max(1, given + gold)).toFixed(0)}`,
    );
    const flags = [...this.flags].map(
      ([flag, [right, all]]) => `${flag} ${((100 * right) / all).toFixed(0)}`,
    );
    const verdicts = [...this.confusion].sort().map(([pair, n]) => `${pair}:${n}`);
    return `${this.documents} verdict ${((100 * this.right) / this.documents).toFixed(1)} | ${f1.join(' ')} | ${flags.join(' ')} | ${verdicts.join(' ')}`;
  }
}
