import type { PaperStore } from '#service/paper-store.ts';
import type { Questions } from '#service/questions.ts';
import type { Store } from '#service/store.ts';
import type { Database } from './database.ts';
import { keptNewest } from './kept.ts';
import { type Reading, readingFrom } from './reading.ts';
import { sqlPapers } from './sql-papers.ts';
import { sqlQuestions } from './sql-questions.ts';
import { sqlStore } from './sql-store.ts';
import type { Standby } from './standby.ts';

type Homes = {
  /** Where is written, and read what a write follows from. */
  readonly store: Store;
  /** Where is read what is only read: at the standby, where there is one. */
  readonly reading: Store;
  readonly questions: Questions;
  readonly papers: PaperStore;
};

export function homesOf(
  database: Database,
  standby: Pick<Standby, 'query'> | undefined,
  reading: Reading,
): Homes {
  const kept = keptNewest();
  const query = standby ? readingFrom(database, standby, reading) : database.query;
  return {
    store: sqlStore(database, kept),
    reading: sqlStore({ ...database, query }, kept),
    questions: sqlQuestions({ query }),
    papers: sqlPapers(database, { query }),
  };
}
