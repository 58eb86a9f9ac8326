import { type Connection, clientOf } from './client.ts';
import { describeCreating } from './creating.ts';
import { describeQuestions } from './questions.ts';
import { describeRefusals } from './refusals.ts';
import { describeReplacing } from './replacing.ts';
import { describeRevisions } from './revisions.ts';

/**
 * The contract of writing, for whatever answers it: the store of the tests, that of the browser, a server at an address.
 * Nothing is taken for granted of what is there already, and everything that is made has a name of its own.
 */
export function describeConformance(connection: Connection): void {
  const client = clientOf(connection);
  describeCreating(client);
  describeReplacing(client);
  describeRevisions(client);
  describeRefusals(client);
  describeQuestions(client);
}
