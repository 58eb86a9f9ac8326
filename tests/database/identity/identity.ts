import type { Database } from '#server/store/database.ts';
import { describeCookies } from './cookies.ts';
import { describePapersOfPeople } from './papers.ts';
import { describeRoutes } from './routes.ts';
import { describeSigningIn } from './signing-in.ts';
import { describeTokens } from './tokens.ts';
import { describeTwisted } from './twisted.ts';
import { describeWriting } from './writing.ts';

/** Who is let in, to what, and under which name. */
export function describeIdentity(database: () => Database): void {
  describeRoutes(database);
  describeCookies(database);
  describeWriting(database);
  describeSigningIn(database);
  describeTokens(database);
  describeTwisted(database);
  describePapersOfPeople(database);
}
