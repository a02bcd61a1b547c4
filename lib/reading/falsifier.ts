import type { Span } from '../text/sentences';
import type { Line } from './outline';

/** Says that the claim falls: "we were wrong if", "we drop it", "otherwise it goes". */
const FALLS =
  /\b(?:wrong|mistaken|reject(?:ed|s)?|disprove[sdn]?|disproved|refut\w+|falsif\w+|not (?:hold|true|confirmed|supported|right)|does(?:n['’]t| not) hold|fails?|failed|fall(?:s)? (?:through|over)|drop (?:it|the|this)|dropped|scrap(?:ped)?|abandon(?:ed)?|kill(?:ed)?|stop(?:ped)? (?:it|the|this)|we stop|give up|go back|goes back|revert|the end of (?:it|the)|no case|not worth)\b/i;
/** What would have to be seen: a bar, or no difference. */
const SEEN =
  /\b(?:below|under|less than|more than|fewer than|fewer|lower than|at most|no more than|not more than|no (?:difference|change|effect|lift|better|higher|gap)|the same|equal(?:ly)?|as (?:many|often|much) as|does(?:n['’]t| not) (?:beat|rise|move|reach|exceed|change)|do(?:n['’]t| not) (?:beat|rise|move|reach|exceed|change|come|book|reply|buy|sign)|stays? (?:flat|where|at|the same)|nobody|none of|does worse|or less|or fewer|short of|miss(?:es)?|within)\b|[<≤]\s?\d/i;
const CONDITION = /\b(?:if|when|unless|otherwise|should|in case|where|at|below|under)\b|:/i;
const OPENS =
  /(?:^|[,;:–—-]\s|\.\s|\b(?:and|or|but)\s)(?=(?:we(?:['’]re| are| were|['’]ll be| will be)?|i(?:['’]m| am| was)?|it|this|that|the (?:claim|bet|hypothesis|idea|theory)|otherwise|if|wrong|reject(?:ed)?|drop(?:ped)?|killed?|disproved|false|falsified)\b)/gi;

/** The words of a sentence that say which result would prove the claim wrong, or null. */
export function falsifierIn(text: string): Span | null {
  const head = text.slice(0, 600);
  if (/\?\s*$/.test(head) || !FALLS.test(head)) return null;
  // From the latest clause on that still says all of it: "..., and we were wrong if fewer than 30 reply".
  const starts = [...head.matchAll(OPENS)].map((match) => match.index + match[0].length);
  for (const start of [...starts.reverse(), 0]) {
    const clause = head.slice(start);
    if (FALLS.test(clause) && SEEN.test(clause) && CONDITION.test(clause)) return { start, end: head.length };
  }
  return null;
}

/** The falsifier of a hypothesis: in its own sentence, else beside it, else wherever the plan decides. */
export function falsifierOf(hypothesis: Line, lines: readonly Line[]): { line: Line; span: Span } | null {
  const near = (line: Line) => Math.abs(line.blockIndex - hypothesis.blockIndex);
  const others = lines
    .filter((line) => line !== hypothesis && line.block.aside === undefined && line.block.kind !== 'heading')
    .sort((a, b) => near(a) - near(b));
  for (const line of [hypothesis, ...others]) {
    const span = falsifierIn(line.text);
    if (span) return { line, span };
  }
  return null;
}
