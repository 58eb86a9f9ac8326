import type { Initiative } from '../document/initiative.ts';
import type { DeskBegin } from './kept-desk.ts';

type Version = {
  readonly document: Initiative;
  readonly number: number;
  readonly mark?: string | undefined;
};

/** What the save of a desk goes on from. */
export type Start = {
  /** What a merge takes as the common beginning; undefined where nothing is there yet. */
  readonly base: Version | undefined;
  /** Which facts are not anew, and which drafts keep their name and day. */
  readonly last: Initiative | undefined;
  /** The version that the desk began with is not kept any more, or another one has its number. */
  readonly isBaseGone: boolean;
};

export const goingOnFrom = (base: Version | undefined): Start => ({
  base,
  last: base?.document,
  isBaseGone: false,
});

/**
 * The start of a desk whose version is not kept any more: what the desk itself kept of its beginning stands for it, beside
 * what is there by now. Its own paper is no part of that, as the desk brought it: taken for a part, it would look as if
 * others had deleted it. What is there by now counts as saved only where the desk did not begin with it, so that a change of
 * others is not taken back.
 */
export function withoutBase(begin: DeskBegin, newest: Version): Start {
  const { document: begun, paper, base: number = newest.number, mark } = begin;
  const known = new Set(begun.facts.map(({ id }) => id));
  const others = newest.document.facts.filter(({ id }) => !known.has(id));
  const { [paper.source]: _, ...texts } = begun.texts ?? {};
  const sources = begun.sources.filter(({ id }) => id !== paper.source);
  return {
    base: { document: { ...begun, sources, texts }, number, mark },
    last: { ...newest.document, facts: others },
    isBaseGone: true,
  };
}
