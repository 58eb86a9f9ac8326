import { local } from '#server/identity/identity.ts';
import { app } from '#server/app.ts';
import type { Database } from '#server/store/database.ts';
import { sqlPapers } from '#server/store/sql-papers.ts';
import { sqlQuestions } from '#server/store/sql-questions.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { type Connection, conformanceLimits } from '../conformance/client.ts';

/** All that the server answers, without a socket, over a database that is there once a test runs. */
export function connectionTo(
  database: () => Database,
  onWrite: (isWritten: boolean) => void = () => undefined,
): Connection {
  let answer: ReturnType<typeof app> | undefined;
  const start = () => {
    const store = sqlStore(database());
    return app({
      store: {
        ...store,
        append: async (...revision) => {
          const isWritten = await store.append(...revision);
          onWrite(isWritten);
          return isWritten;
        },
      },
      questions: sqlQuestions(database()),
      files: { papers: sqlPapers(database()), limits: conformanceLimits },
      turn: database().turn,
      clock: () => new Date(),
      identity: local,
      isOwnHost: (host) => host === 'localhost',
      isReady: async () => true,
    });
  };
  return {
    base: 'http://localhost',
    fetch: (url, init) => (answer ??= start())(new Request(url, init)),
  };
}
