import type { Readable } from 'node:stream';
import { assess } from '../checklist/assess';
import { read } from '../reading/read';
import { DEFAULTS } from '../settings/settings';
import { answerOf, type Judged } from './answer';
import { answerForPeople } from './answer-for-people';
import { explainForPeople } from './explain-for-people';
import { HELP, readOptions } from './options';
import { readBrief, Unreadable } from './read-brief';

/** Where the command reads from and writes to, and what day it is. */
export interface Surroundings {
  stdin: Readable;
  out: (text: string) => void;
  error: (line: string) => void;
  colours: boolean;
  /** ISO date (yyyy-mm-dd). */
  today: string;
}

/** Runs the command line and gives its exit code: 0 all read, 1 some file is no experiment as required, 2 trouble. */
export async function main(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    around.error(`check: ${options}`);
    return 2;
  }
  if (options.help) {
    around.out(HELP);
    return 0;
  }
  let trouble = false;
  let allExperiments = true;
  let gap = '';
  for (const file of options.files) {
    try {
      const judged = await judge(file, around);
      allExperiments &&= judged.verdict.verdict === 'experiment';
      around.out(
        options.json
          ? `${JSON.stringify(answerOf(judged))}\n`
          : gap +
              answerForPeople(judged, around.colours) +
              (options.explain ? explainForPeople(judged, around.colours) : ''),
      );
      gap = '\n';
    } catch (error) {
      trouble = true;
      around.error(
        `${file}: ${error instanceof Unreadable ? error.message : `could not be judged (${oneLine(error)}).`}`,
      );
    }
  }
  if (trouble) return 2;
  return options.requireExperiment && !allExperiments ? 1 : 0;
}

async function judge(file: string, { stdin, today }: Surroundings): Promise<Judged> {
  const brief = await readBrief(file, stdin);
  const reading = read(brief);
  // The settings of a fresh installation: the command line has none of its own.
  return { file, brief, reading, ...assess(reading, [], { ...DEFAULTS, today }) };
}

function oneLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ');
}
