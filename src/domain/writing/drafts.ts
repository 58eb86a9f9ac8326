import type { Draft, Initiative } from '../document/initiative.ts';
import type { Instant } from '../value/instant.ts';
import { append } from './append.ts';
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

/** The document without one draft; or, as whatever leaves its place of work is, without any. */
export function withoutDraft(document: Initiative, id: string): Initiative {
  const { drafts = [], ...rest } = document;
  const others = drafts.filter((each) => each.id !== id);
  return others.length === 0 ? rest : { ...rest, drafts: others };
}

export function withoutDrafts(document: Initiative): Initiative {
  const { drafts: _, ...rest } = document;
  return rest;
}

export type Release = {
  readonly by: string;
  readonly at: Instant;
  /** Said by somebody who releases what is the own: that nobody else has read it. */
  readonly isOwnSaid?: boolean | undefined;
};

/** The document in which the draft is a fact; or that there is none, that it is the own, or that a fact has its id. */
export type Released =
  | { readonly kind: 'released'; readonly document: Initiative; readonly isOwn: boolean }
  | { readonly kind: 'unknown' | 'own' | 'taken' };

/**
 * Makes a draft a fact: released by another than wrote it, or by the same where that was said. Both names stay with the
 * fact. Laws: no other draft and no fact is changed; whether the fact keeps the rules of a document is judged by
 * `inconsistenciesOf`, not here.
 */
export function release(document: Initiative, id: string, { by, at, isOwnSaid = false }: Release): Released {
  const draft = document.drafts?.find((each) => each.id === id);
  if (!draft) return { kind: 'unknown' };
  const isOwn = isSameName(draft.author, by);
  if (isOwn && !isOwnSaid) return { kind: 'own' };
  const entry = { author: draft.author, at: draft.at, releasedBy: by, releasedAt: at };
  const appended = append(withoutDraft(document, id), { facts: [{ id, ...draft.fact, entry }] });
  if (appended.kind !== 'appended') return { kind: 'taken' };
  return { kind: 'released', document: appended.document, isOwn };
}
