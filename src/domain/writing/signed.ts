import type { Draft, Fact, Initiative } from '../document/initiative.ts';
import type { Instant } from '../value/instant.ts';
import { isSame } from './canonical.ts';
import { isSameName } from './same-name.ts';

/** Whoever writes, where that is known and not only claimed. */
export type Signer = {
  readonly name: string;
  /** Whatever else this person has been called: another name makes nobody a second person. */
  readonly names: readonly string[];
  readonly mayRelease: boolean;
};

/** Why something may not be written by this person, and where it is. */
export type Forbidden = {
  readonly path: readonly (string | number)[];
  readonly rule: 'release-not-allowed' | 'release-of-own' | 'release-without-draft' | 'release-of-other-text';
};

type Written =
  | { readonly document: Initiative; readonly forbidden?: undefined }
  | { readonly document?: undefined; readonly forbidden: readonly Forbidden[] };

/**
 * The document that somebody wants to write in the place of another, under the name that is known. Laws: a draft that is new
 * or changed bears that name, whatever it claims; a fact that is new or changed is the draft of another person as it was,
 * released by one who may, and bears both names; a fact is taken out only by one who may release. A new initiative may be
 * brought along whole, with its facts, by one who may release: nobody had drafts of it here.
 */
export function signed(
  before: Initiative | undefined,
  after: Initiative,
  signer: Signer,
  at: Instant,
): Written {
  const there = before && { facts: byId(before.facts), drafts: byId(before.drafts ?? []) };
  const facts = after.facts.map((fact, index) => factBy(there, fact, index, signer, at));
  const forbidden = [
    ...facts.flatMap((each) => ('rule' in each ? [each] : [])),
    ...takenOut(before, after, signer),
  ];
  if (forbidden.length > 0) return { forbidden };
  const drafts = after.drafts?.map((draft) => draftBy(there, draft, signer, at));
  const kept = facts.flatMap((each) => ('rule' in each ? [] : [each]));
  return { document: { ...after, facts: kept, ...(drafts && { drafts }) } };
}

/** What is there, by its ids: a document has thousands of facts. */
type There = { readonly facts: ReadonlyMap<string, Fact>; readonly drafts: ReadonlyMap<string, Draft> };
const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function draftBy(there: There | undefined, draft: Draft, { name }: Signer, at: Instant): Draft {
  const known = there?.drafts.get(draft.id);
  return known && isSame(known, draft) ? draft : { ...draft, author: name, at };
}

function factBy(
  there: There | undefined,
  fact: Fact,
  index: number,
  { name, names, mayRelease }: Signer,
  at: Instant,
): Fact | Forbidden {
  const { id, entry: _, ...written } = fact;
  const known = there?.facts.get(id);
  if (known && isSame(known, fact)) return fact;
  const forbidden = (rule: Forbidden['rule']): Forbidden => ({ path: ['facts', index], rule });
  if (!mayRelease) return forbidden('release-not-allowed');
  if (!there) return fact;
  const draft = there.drafts.get(id);
  if (!draft) return forbidden('release-without-draft');
  if ([name, ...names].some((own) => isSameName(own, draft.author))) return forbidden('release-of-own');
  if (!isSame(draft.fact, written)) return forbidden('release-of-other-text');
  const { author } = draft;
  return { id, ...written, entry: { author, at: draft.at, releasedBy: name, releasedAt: at } };
}

function takenOut(
  before: Initiative | undefined,
  after: Initiative,
  { mayRelease }: Signer,
): readonly Forbidden[] {
  if (!before || mayRelease) return [];
  const there = new Set(after.facts.map(({ id }) => id));
  const isWhole = before.facts.every(({ id }) => there.has(id));
  return isWhole ? [] : [{ path: ['facts'], rule: 'release-not-allowed' }];
}
