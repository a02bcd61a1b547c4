import { Phrases } from '../phrases';
import { wordsOf } from '../words';
import { type VagueAudience, vagueAudiences } from './vague-audience';

export interface FoundVagueAudience {
  severity: VagueAudience['severity'];
  kind: VagueAudience['kind'];
  start: number;
  end: number;
}

const phrases = new Phrases<VagueAudience>();
for (const row of vagueAudiences) for (const phrase of row.phrases.split(',')) phrases.add(phrase, row);

/** Words for an audience nobody could build a list from, in order. Whether something beside them saves it is not judged here. */
export function findVagueAudience(text: string): FoundVagueAudience[] {
  const words = wordsOf(text);
  const found: FoundVagueAudience[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = phrases.at(words, at)[0];
    if (hit === undefined) continue;
    const start = words[at]?.start ?? 0;
    found.push({
      severity: hit.value.severity,
      kind: hit.value.kind,
      start,
      end: words[at + hit.count - 1]?.end ?? start,
    });
    at += hit.count - 1;
  }
  return found;
}
