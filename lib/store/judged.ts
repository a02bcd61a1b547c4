import { assess } from '../checklist/assess';
import { withAnswers } from '../checklist/with-answers';
import type { Context } from '../checks/check';
import type { Reading } from '../reading/reading';
import { commitmentOf } from '../run/commitment';
import type { AnswerRow, BriefRow } from './rows';

/** What of a row follows from the reading, the answers and the settings. */
export type Judged = Required<Pick<BriefRow, 'checklist' | 'verdict' | 'context' | 'commitment'>>;

export function judged(reading: Reading, answers: readonly AnswerRow[], context: Context): Judged {
  // A lexicon finds words by functions, which no database keeps.
  const { lexicon: _, ...risks } = context;
  return {
    ...assess(reading, answers, context),
    context: risks,
    commitment: commitmentOf(withAnswers(reading, answers)),
  };
}
