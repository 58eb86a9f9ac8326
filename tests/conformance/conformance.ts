import { type Connection, clientOf } from './client.ts';
import { describeCreating } from './creating.ts';
import { describePaperKinds } from './paper-kinds.ts';
import { describePapers } from './papers.ts';
import { describeQuestions } from './questions.ts';
import { describeRefusals } from './refusals.ts';
import { describeReplacing } from './replacing.ts';
import { describeRetries } from './retries.ts';
import { describeRevisions } from './revisions.ts';

/**
 * The contract of writing, for whatever answers it: the store of the tests, that of the browser, a server at an address.
 * Nothing is taken for granted of what is there already, and everything that is made has a name of its own. What is sent
 * again may come to another process on the same data (`another`).
 */
export function describeConformance(connection: Connection, another = connection): void {
  const client = clientOf(connection);
  describeCreating(client);
  describeReplacing(client);
  describeRetries(client, clientOf(another));
  describeRevisions(client);
  describeRefusals(client);
  describeQuestions(client);
  describePaperKinds(client);
  describePapers(client, clientOf(another));
}
