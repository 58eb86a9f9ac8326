import { useQueryClient } from '@tanstack/react-query';
import { freshKey } from '#api/fresh-key.ts';
import { initiativeQueries } from '#api/queries.ts';
import { useRights } from '#api/session.ts';
import { today } from '#api/today.ts';
import { useRemoveInitiative, useSaveInitiative, writingQueries } from '#api/use-writing.ts';
import { type WriteProblem, unsentProblemOf, writeProblemOf } from '#api/write-problem.ts';
import { wholeInitiative } from '#api/whole-initiative.ts';
import type { Edited, Save, Saved } from '#api/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { idFor, newInitiative, retitled, withFactsAsDrafts } from '#domain/writing/new-initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import type { Asked, WrittenText } from './asked.ts';

/** What came of it, in words; or why nothing was written, with what would be lost by that. */
export type Report =
  | { readonly text: string; readonly more?: { readonly label: string; readonly act: () => Promise<Report> } }
  | { readonly problem: WriteProblem; readonly document?: Initiative | undefined }
  /** Both changed the same: what each wrote, and how it goes on once somebody has decided. */
  | {
      readonly base: Edited;
      readonly mine: Initiative;
      readonly conflict: Extract<Saved, { kind: 'conflict' }>;
      readonly decide: (document: Initiative) => Promise<Report>;
    };

type Who = Pick<Save, 'author' | 'reason'>;

/** Does what is asked for, and tells what came of it. */
export function useOwn() {
  const words = ownWordsIn(useLanguage());
  const client = useQueryClient();
  const save = useSaveInitiative();
  const remove = useRemoveInitiative();
  const { release } = useRights();
  const edited = (id: string): Promise<Edited> => client.fetchQuery(writingQueries.edited(id));

  const write = async (asked: Save, told: string): Promise<Report> => {
    try {
      return reportOf(await save.send(asked), asked, told);
    } catch (error) {
      return { problem: writeProblemOf(error), document: asked.document };
    }
  };
  const reportOf = (saved: Saved, asked: Save, told: string): Report => {
    if (saved.kind === 'conflict' && asked.base) {
      const decide = (document: Initiative) => write({ ...asked, base: saved.theirs, document }, told);
      return { base: asked.base, mine: asked.document, conflict: saved, decide };
    }
    if (saved.kind !== 'saved') return { text: words.said.deleted };
    return { text: saved.isMerged ? `${told} ${words.said.merged}` : told };
  };

  const brought = (document: Initiative, author: string): Initiative =>
    release ? document : withFactsAsDrafts(document, author, instant(new Date().toISOString()));

  const removed = async (id: string, title: string, who: Who): Promise<Report> => {
    const base = await edited(id);
    const number = await sent(remove.send({ edited: base, ...who }));
    if (typeof number !== 'number') return number;
    const back = { base: { document: base.document, number }, document: base.document, author: who.author };
    return {
      text: words.said.removed(title),
      more: {
        label: words.undo,
        act: () => write({ ...back, reason: words.reasons.undo }, words.said.back(title)),
      },
    };
  };

  const restored = async (id: string, number: number, who: Who): Promise<Report> => {
    const { document } = await client.fetchQuery(writingQueries.revision(id, number));
    if (!document) return { problem: { kind: 'not-found' } };
    return write({ base: await edited(id), document, ...who }, words.said.restored(number));
  };

  const done = async (asked: Asked, { title = '', ...who }: WrittenText): Promise<Report> => {
    switch (asked.kind) {
      case 'add': {
        const document = newInitiative(freshId(title), title, today());
        return write({ base: undefined, document, ...who }, words.said.added(title));
      }
      case 'copy': {
        const from = await wholeInitiative(client, asked.of.id);
        const document = brought(retitled(from, title, freshId(title)), who.author);
        return write({ base: undefined, document, ...who }, words.said.added(title));
      }
      case 'rename': {
        const base = await edited(asked.of.id);
        return write({ base, document: retitled(base.document, title), ...who }, words.said.renamed(title));
      }
      case 'remove':
        return removed(asked.of.id, asked.of.title, who);
      case 'restore':
        return restored(asked.of.id, asked.number, who);
      case 'file': {
        const { base } = asked;
        const document = base ? asked.document : brought(asked.document, who.author);
        const told = base ? words.said.replaced : words.said.added;
        return write({ base, document, ...who }, told(document.title.de));
      }
    }
  };

  return {
    isBusy: save.isSending || remove.isSending,
    edited,
    /** As it is there, for whoever may see it: to take it along nobody needs to be an editor. */
    newest: (id: string): Promise<Initiative> =>
      client.fetchQuery({ ...initiativeQueries.detail(id), staleTime: 0 }),
    perform: async (asked: Asked, text: WrittenText): Promise<Report> => {
      try {
        return await done(asked, text);
      } catch (error) {
        return { problem: unsentProblemOf(error) };
      }
    },
  };
}

/** What a send brings, or why it brought nothing. */
async function sent<Done>(sending: Promise<Done>): Promise<Done | { readonly problem: WriteProblem }> {
  try {
    return await sending;
  } catch (error) {
    return { problem: writeProblemOf(error) };
  }
}

/** Four letters that nobody else has, behind the title. */
export const freshId = (title: string): string => idFor(title, freshKey(2));
