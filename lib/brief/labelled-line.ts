import { cleanLabel, looksLikeLabel, wordCount } from './label';
import { dropFront, fold, type Line, type Run, textOf } from './line';

/** A label with the line that is its value; the value may be empty. */
export interface Labelled {
  label: string;
  value: Line;
}

/** Parts of a brief by their usual names: what makes "Owner - Priya" a label and "Leeds - Bradford" none. */
const BRIEF_NOUN =
  /\b(?:owner|lead|dri|audience|segment|target|channels?|budget|hypothesis|metrics?|kpis?|goals?|objectives?|timeline|timing|dates?|duration|window|launch|start|end|baseline|guardrails?|control|variant|status|team|approver|client|author|deliverables?|message|offer|signal|success|outcome|risks?|experiment|variations?|variants?)\b/i;

/** What stands between several labels in one line: a bar or dot, a wide gap, the end of a sentence. */
const BETWEEN_LABELS = [/\s+[|·•]\s+/u, /[^\S\n]{3,}|\t+/u];
const BETWEEN_SENTENCES = /(?<=[.;])\s+(?=\p{Lu})/u;

/** Does a label name something that briefs have? */
export function namesPartOfBrief(label: string): boolean {
  return BRIEF_NOUN.test(label);
}

/** Cuts "label: value" off the front of a line, or gives null where the line is a plain sentence. */
export function labelled(line: Line): Labelled | null {
  return boldLabelled(line) ?? plainLabelled(line);
}

function boldLabelled(line: Line): Labelled | null {
  const first = line.runs.findIndex((run) => fold(run.text) !== '');
  if (first < 0 || !isBold(line.runs[first])) return null;
  let end = first;
  while (end < line.runs.length && (isBold(line.runs[end]) || fold(line.runs[end]?.text ?? '') === ''))
    end += 1;
  const bold = fold(joined(line.runs.slice(first, end)));
  const rest = line.runs.slice(end);
  const after = joined(rest);
  if (bold === '' || wordCount(bold) > 10 || /[.!?]\s/.test(bold)) return null;
  const colon = /[:：]$/.test(bold);
  const inner = /^([^:：]{1,60})[:：]\s+\S/u.exec(bold);
  if (!colon && inner) return null;
  if (colon || /^\s*[:：]/.test(after)) {
    if (/[.!]$/.test(bold)) return null;
    return { label: cleanLabel(bold), value: { runs: cut(rest, /^\s*[:：]?\s*/u), hard: line.hard } };
  }
  if (fold(after) === '') return null;
  if (
    /\w\.$/.test(bold) &&
    wordCount(bold) <= 3 &&
    looksLikeLabel(bold.slice(0, -1)) &&
    /^\s+\S/.test(after)
  ) {
    return { label: cleanLabel(bold.slice(0, -1)), value: { runs: rest, hard: line.hard } };
  }
  if (/^\s+[–—-]\s/.test(after) && looksLikeLabel(bold)) {
    return { label: cleanLabel(bold), value: { runs: cut(rest, /^\s*[–—-]\s*/u), hard: line.hard } };
  }
  if (looksLikeLabel(bold, 4) && /^\s*[\p{Lu}\p{N}@"“'‘£$€≥≤<>~+]/u.test(after) && /^\s/.test(after)) {
    return { label: cleanLabel(bold), value: { runs: rest, hard: line.hard } };
  }
  return null;
}

function plainLabelled(line: Line): Labelled | null {
  const text = joined(line.runs);
  const colon = /^([^:：\n]{1,70})(?:[:：]\s+|：|[:：]$)/u.exec(text.trimStart());
  if (colon?.[1] && looksLikeLabel(fold(colon[1]))) {
    return {
      label: cleanLabel(fold(colon[1])),
      value: {
        runs: dropFront(line.runs, text.length - text.trimStart().length + colon[0].length),
        hard: line.hard,
      },
    };
  }
  const dash = /^(\S[^–—\n]{0,40}?)\s*[–—-]\s+(?=\S)/u.exec(text.trimStart());
  if (dash?.[1] && looksLikeLabel(fold(dash[1]), 3) && BRIEF_NOUN.test(dash[1])) {
    return {
      label: cleanLabel(fold(dash[1])),
      value: {
        runs: dropFront(line.runs, text.length - text.trimStart().length + dash[0].length),
        hard: line.hard,
      },
    };
  }
  return null;
}

/**
 * Several labels in one line ("Owner: Ada   Version: 3", "**Who:** x **When:** y") as lines of their own;
 * any other line as it is.
 */
export function splitLabels(line: Line): Line[] {
  const bold = splitAtBold(line);
  if (bold.length > 1 && bold.every((part) => labelled(part))) return bold;
  const text = joined(line.runs);
  if (!/:/.test(text)) return [line];
  for (const between of BETWEEN_LABELS) {
    const parts = partsOf(line, text, between);
    if (parts.filter((part) => plainLabelled(part)).length > 1) return parts;
  }
  const sentences = partsOf(line, text, BETWEEN_SENTENCES);
  return sentences.length > 1 && sentences.every((part) => plainLabelled(part)) ? sentences : [line];
}

function partsOf(line: Line, text: string, between: RegExp): Line[] {
  const parts = text.split(between).filter((part) => fold(part) !== '');
  return parts.map((part) => ({ runs: [{ text: part }], hard: line.hard }));
}

function splitAtBold(line: Line): Line[] {
  const parts: Run[][] = [];
  line.runs.forEach((run, index) => {
    const next = line.runs[index + 1];
    const starts = isBold(run) && (/[:：]\s*$/u.test(run.text) || /^\s*[:：]/u.test(next?.text ?? ''));
    if (starts || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(run);
  });
  return parts.map((runs) => ({ runs, hard: line.hard }));
}

/** A label standing alone on its line, its value being what follows. */
export function isLabelAlone(line: Line): boolean {
  const text = textOf(line);
  const bold = line.runs.every((run) => isBold(run) || fold(run.text) === '');
  if (bold && text !== '')
    return (
      wordCount(text) <= (text.endsWith('?') ? 16 : 10) &&
      text.length <= 110 &&
      !/[.!,;…]$|[.!?]\s/u.test(text)
    );
  return /[:：]$/u.test(text) && looksLikeLabel(text);
}

function isBold(run: Run | undefined): boolean {
  return run?.strong === true && run.aside === undefined;
}

function joined(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function cut(runs: readonly Run[], head: RegExp): Run[] {
  return dropFront(runs, head.exec(joined(runs))?.[0].length ?? 0);
}
