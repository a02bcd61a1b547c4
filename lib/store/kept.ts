import type { Table } from 'dexie';
import type { z } from 'zod';
import { answerSchema } from './answer-schema';
import type { Store } from './open-store';
import type { AnswerRow, LockRow, ResultRow } from './rows';
import { lockSchema, resultSchema } from './run-schema';

/** What a writer said, froze or counted: kept twice, in every backup, and never lost. */
export type KeptRow = AnswerRow | LockRow | ResultRow;
export type KeptTable = 'answers' | 'locks' | 'results';

/** The shape of a row of each table, as it comes back from a copy or a file, and how the name of its copy begins. */
export const KEPT: Readonly<Record<KeptTable, { prefix: string; schema: z.ZodType<KeptRow> }>> = {
  answers: { prefix: 'answer/', schema: answerSchema },
  locks: { prefix: 'lock/', schema: lockSchema },
  results: { prefix: 'result/', schema: resultSchema },
};

export const KEPT_TABLES = Object.keys(KEPT) as KeptTable[];

export function rowsOf(store: Store, table: KeptTable): Table<KeptRow, string> {
  return store.table(table);
}
