import type { Answer } from '../checklist/checklist';
import { changesSince, type Piece } from '../run/changes-since';
import type { Commitment } from '../run/commitment';
import { type Lock, lockThatHolds } from '../run/lock';
import { type Result, readCounts } from '../run/result';
import { type Risks, usualRisks } from '../statistics/normal';
import { liftedWords, lockedPartName, lockWords, readoutWords } from '../words/run-words';
import type { Spoken } from '../words/spoken';
import { visible } from '../words/visible';
import type { ExportNote } from './export';

/** What is agreed about a run, and what came of it. */
export interface Run {
  commitment: Commitment | null;
  locks: readonly Lock[];
  result: Result | null;
  risks?: Risks | undefined;
}

/** The lock in one sentence, with what was changed since by name; empty where nothing is locked. */
export function lockLine({ commitment, locks }: Run, spoken: Spoken): string {
  const lock = lockThatHolds(locks);
  if (!lock) return '';
  const changes = commitment ? changesSince(lock.commitment, commitment) : [];
  const parts = changes.map(({ part }) => lockedPartName(part, spoken)).join(' · ');
  const since = changes.length > 0 ? spoken.say('lock.changed', { parts }) : spoken.say('lock.unchanged');
  return `${lockWords(lock, commitment, spoken)} ${since}`;
}

/** The result and what was learned; empty where there is none. */
export function resultLine({ result, risks = usualRisks }: Run, spoken: Spoken): string {
  const found = result && readCounts(result, risks);
  if (!result || !found) return '';
  const learned = spoken.say('result.learned', { learning: visible(result.learning) });
  return `${readoutWords(found, result.bar, spoken)} ${learned}`;
}

/** The lock with its changes word by word, earlier locks, the result. `quotes`: with words of the brief. */
export function runNote(run: Run, quotes: boolean, spoken: Spoken): ExportNote {
  const { say } = spoken;
  const lock = lockThatHolds(run.locks);
  const changes = lock && run.commitment && quotes ? changesSince(lock.commitment, run.commitment) : [];
  const changed = changes.map(({ part, pieces }) => [
    plain(`${say('export.changed', { part: lockedPartName(part, spoken) })} `),
    ...pieces.map(({ text, how }) => ({ how, text: visible(text) })),
  ]);
  const lifted = run.locks.map((one) => visible(liftedWords(one, spoken)));
  return {
    label: say('export.run'),
    lines: [
      ...sentences([lockLine(run, spoken)]),
      ...changed,
      ...sentences([...lifted, resultLine(run, spoken)]),
    ],
  };
}

/** The checks that were turned off, where, and why. */
export function setAsideNote(answers: readonly Answer[], spoken: Spoken): ExportNote {
  const { say } = spoken;
  const lines = answers
    .filter(({ kind }) => kind === 'turned-off')
    .map(({ check, brief, text, reason }) => {
      const scope =
        text !== ''
          ? 'said.turned-off-here'
          : brief === '*'
            ? 'said.turned-off-everywhere'
            : 'said.turned-off';
      const why = reason ? `, ${say('export.reason', { reason: visible(reason) })}` : '';
      return `${spoken.check(check).title}: ${say(scope)}${why}`;
    });
  return { label: say('export.set-aside'), lines: sentences(lines) };
}

function sentences(texts: readonly string[]): Piece[][] {
  return texts.filter((text) => text !== '').map((text) => [plain(text)]);
}

function plain(text: string): Piece {
  return { text, how: 'same' };
}
