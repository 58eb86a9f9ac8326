import type { Draft, Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import type { Database } from '#server/store/database.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { factOf, paper, said } from '#tests/given/builders.ts';
import { freshDocument, who } from '../../conformance/client.ts';

const evidence = { source: 'secret', section: said('S. 1'), quote: 'geheim' };
const { id: _, ...drafted } = factOf('waiting', { statement: said('geheim'), evidence });
const draft: Draft = { id: 'waiting', author: 'X', at: instant('2026-11-27T08:30:00Z'), fact: drafted };
const secret = { ...paper, id: 'secret', title: said('geheim') };

/** An initiative with a draft of which all is „geheim“, and a fact that two persons called Muster stand for. */
export async function keptWithDraft(database: Database): Promise<Initiative> {
  const document = freshDocument({
    sources: [paper, secret],
    texts: { secret: ['geheim'] },
    facts: [
      factOf('first', {
        entry: { author: 'Frau Muster', at: draft.at, releasedBy: 'Herr Muster', releasedAt: draft.at },
      }),
    ],
    drafts: [draft],
  });
  const told = { initiative: document.id, document, ...who, reason: 'geheim', at: draft.at };
  await sqlStore(database).append(revisionAfter(undefined, told));
  return document;
}
