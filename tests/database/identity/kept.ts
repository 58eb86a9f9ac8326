import type { Draft, Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { sha256 } from '#server/digest.ts';
import { sqlPapers } from '#server/store/sql-papers.ts';
import { usualLimits } from '#domain/paper/kept-paper.ts';
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
  await keptFile(database, document.id, { source: 'secret', text: 'geheim' });
  await keptFile(database, document.id, { source: 'paper', text: released });
  return document;
}

const released = 'Die Vorlage selbst.';
/** The file of the draft's paper, and that of a paper that is released. */
export const secretFile = sha256('geheim');
export const releasedFile = sha256(released);

async function keptFile(
  database: Database,
  initiative: string,
  { source, text }: { source: string; text: string },
) {
  const bytes = new TextEncoder().encode(text);
  const sent = {
    source,
    hash: sha256(text),
    type: 'text',
    size: bytes.length,
    author: 'Herr Muster',
    at: draft.at,
  } as const;
  await sqlPapers(database).keep({ initiative, paper: sent, bytes, limits: usualLimits });
}
