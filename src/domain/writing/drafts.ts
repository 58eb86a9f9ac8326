import { inconsistenciesOf } from '../document/consistency.ts';
import type { Inconsistency } from '../document/inconsistency.ts';
import type { Draft, Fact, Initiative } from '../document/initiative.ts';
import type { Instant } from '../value/instant.ts';
import { isSameName } from './same-name.ts';

/** The document with a draft, in the place of the one with its id or behind all others. */
export function withDraft(document: Initiative, draft: Draft): Initiative {
  const { drafts = [] } = document;
  const isThere = drafts.some(({ id }) => id === draft.id);
  return {
    ...document,
    drafts: isThere ? drafts.map((each) => (each.id === draft.id ? draft : each)) : [...drafts, draft],
  };
}

/** The document without one draft, and without the questions that it alone would have raised. */
export const withoutDraft = (document: Initiative, id: string): Initiative =>
  withoutQuestionsOf(takenOut(document, id), document, [id]);

/** The document without any, as whatever leaves its place of work is. */
export function withoutDrafts(document: Initiative): Initiative {
  const { drafts = [], ...rest } = document;
  return withoutQuestionsOf(
    rest,
    document,
    drafts.map(({ id }) => id),
  );
}

/**
 * The document as it is read by those who do not work on it: without any draft, and without the papers, and their texts, that
 * drafts alone cite.
 */
export function releasedOf(document: Initiative): Initiative {
  const { drafts = [], facts } = document;
  if (drafts.length === 0) return document;
  const cited = new Set(facts.map(({ evidence }) => evidence.source));
  const hidden = new Set(
    drafts.map(({ fact }) => fact.evidence.source).filter((source) => !cited.has(source)),
  );
  const { texts, ...rest } = withoutDrafts(document);
  const shown = Object.entries(texts ?? {}).filter(([source]) => !hidden.has(source));
  return {
    ...rest,
    sources: rest.sources.filter(({ id }) => !hidden.has(id)),
    ...(shown.length > 0 && { texts: Object.fromEntries(shown) }),
  };
}

function takenOut(document: Initiative, id: string): Initiative {
  const { drafts = [], ...rest } = document;
  const others = drafts.filter((each) => each.id !== id);
  return others.length === 0 ? rest : { ...rest, drafts: others };
}

/** What no fact asks and no draft any more is not asked. A change of a fact takes no question of the fact along. */
function withoutQuestionsOf(rest: Initiative, { facts }: Initiative, ids: readonly string[]): Initiative {
  const stays = new Set(facts.map(({ id }) => id));
  const gone = new Set(ids.filter((id) => !stays.has(id)));
  const isThere = (id: string) => !gone.has(id);
  if (!rest.questions.some(({ raisedBy, answeredBy }) => ![...raisedBy, ...answeredBy].every(isThere))) {
    return rest;
  }
  const questions = rest.questions
    .map((question) => ({
      ...question,
      raisedBy: question.raisedBy.filter(isThere),
      answeredBy: question.answeredBy.filter(isThere),
    }))
    .filter(({ raisedBy }) => raisedBy.length > 0);
  return { ...rest, questions };
}

export type Release = {
  readonly by: string;
  readonly at: Instant;
  /** Said by somebody who releases what is the own: that nobody else has read it. */
  readonly isOwnSaid?: boolean | undefined;
};

/** The document in which the draft is a fact; or that there is none, or that it is the own. */
export type Released =
  | { readonly kind: 'released'; readonly document: Initiative; readonly isOwn: boolean }
  | { readonly kind: 'unknown' | 'own' };

/**
 * Makes a draft a fact, in the place of the one that it changes or behind all others: released by another than wrote it, or
 * by the same where that was said. Both names stay with the fact. Laws: no other draft and no other fact is changed; whether
 * the fact keeps the rules of a document is judged by `inconsistenciesOf`, not here.
 */
export function release(document: Initiative, id: string, { by, at, isOwnSaid = false }: Release): Released {
  const draft = document.drafts?.find((each) => each.id === id);
  if (!draft) return { kind: 'unknown' };
  const isOwn = isSameName(draft.author, by);
  if (isOwn && !isOwnSaid) return { kind: 'own' };
  const fact: Fact = {
    id,
    ...draft.fact,
    entry: { author: draft.author, at: draft.at, releasedBy: by, releasedAt: at },
  };
  const isChange = document.facts.some((each) => each.id === id);
  const facts = isChange
    ? document.facts.map((each) => (each.id === id ? fact : each))
    : [...document.facts, fact];
  return { kind: 'released', document: { ...takenOut(document, id), facts }, isOwn };
}

/** The document in which the drafts are facts; or which of them are the own, or what keeps the document from it. */
export type AllReleased =
  | { readonly kind: 'released'; readonly document: Initiative }
  | { readonly kind: 'own'; readonly ids: readonly string[] }
  | {
      readonly kind: 'broken';
      readonly problems: readonly Inconsistency[];
      /** Whether the document would take them with all others that wait. */
      readonly isWhole: boolean;
    };

/** Releases several drafts at once, since one may rest on another, and judges what comes of it. */
export function releaseAll(document: Initiative, ids: readonly string[], told: Release): AllReleased {
  const { drafts = [] } = document;
  const own = drafts.filter(({ id, author }) => ids.includes(id) && isSameName(author, told.by));
  if (own.length > 0 && !told.isOwnSaid) return { kind: 'own', ids: own.map(({ id }) => id) };
  const after = (released: readonly string[]) =>
    released.reduce((before, id) => {
      const next = release(before, id, { ...told, isOwnSaid: true });
      return next.kind === 'released' ? next.document : before;
    }, document);
  const result = after(ids);
  const problems = inconsistenciesOf(result);
  if (problems.length === 0) return { kind: 'released', document: result };
  const isWhole = inconsistenciesOf(after(drafts.map(({ id }) => id))).length === 0;
  return { kind: 'broken', problems, isWhole };
}
