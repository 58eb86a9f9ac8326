import type { Fact, Initiative, Party, Question, Source } from '../document/initiative.ts';
import type { IsoDate } from '../value/calendar.ts';
import type { Localized } from '../value/knowledge.ts';
import { type History, begun, redone, stepped, undone } from '../writing/history.ts';

/** What lies on the reading desk: the document that comes to be, and what of the paper was said to be no fact. */
export type Desk = {
  readonly document: Initiative;
  /** Passages by their keys. */
  readonly refused: readonly string[];
};

/** One thing that is put down, changed or taken away. What is put under an id that is there takes its place. */
export type Change =
  | { readonly kind: 'party'; readonly item: Party }
  | { readonly kind: 'source'; readonly item: Source }
  | { readonly kind: 'fact'; readonly item: Fact }
  | { readonly kind: 'question'; readonly item: Question }
  | { readonly kind: 'remove'; readonly list: List; readonly id: string }
  | { readonly kind: 'title'; readonly title: Localized }
  /** The day at which a reader of the document starts. */
  | { readonly kind: 'opens-at'; readonly day: IsoDate }
  | { readonly kind: 'refuse' | 'reconsider'; readonly passage: string };

type List = 'parties' | 'sources' | 'facts' | 'questions';

/** What one action of the person at the desk does, all of it or nothing; and what is undone at once. */
export type Step = readonly Change[];

/** The desk with every step that led to it, so that it can be kept step by step and undone without end. */
export type Work = History<Desk> & {
  /** The steps of the past and of the future, in their order: as many as there are desks beside the present one. */
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};

export const begunWith = (desk: Desk): Work => ({ ...begun(desk), done: [], undone: [] });

/** The work after one more step; what was undone before is given up. */
export function worked(work: Work, step: Step): Work {
  const next = step.reduce(changed, work.present);
  const history = stepped<Desk>(work, next);
  return next === work.present ? work : { ...history, done: [...work.done, step], undone: [] };
}

/** One step back; at the beginning it stays. */
export function steppedBack(work: Work): Work {
  const last = work.done.at(-1);
  if (!last) return work;
  return { ...undone<Desk>(work), done: work.done.slice(0, -1), undone: [last, ...work.undone] };
}

/** One step forward again; where nothing was undone it stays. */
export function steppedForward(work: Work): Work {
  const [next, ...later] = work.undone;
  if (!next) return work;
  return { ...redone<Desk>(work), done: [...work.done, next], undone: later };
}

/** The work as it was kept: a beginning, the steps, and how many of them stand. */
export function workOf(desk: Desk, steps: readonly Step[], standing: number): Work {
  const desks = steps.reduce<readonly [Desk, ...Desk[]]>(
    ([first, ...rest], step) => [first, ...rest, step.reduce(changed, rest.at(-1) ?? first)],
    [desk],
  );
  const at = Math.max(0, Math.min(standing, steps.length));
  return {
    past: desks.slice(0, at),
    present: desks[at] ?? desk,
    future: desks.slice(at + 1),
    done: steps.slice(0, at),
    undone: steps.slice(at),
  };
}

function changed(desk: Desk, change: Change): Desk {
  const { document, refused } = desk;
  const withDocument = (part: Partial<Initiative>): Desk => ({ ...desk, document: { ...document, ...part } });
  switch (change.kind) {
    case 'party':
      return withDocument({ parties: put(document.parties, change.item) });
    case 'source':
      return withDocument({ sources: put(document.sources, change.item) });
    case 'fact':
      return withDocument({ facts: put(document.facts, change.item) });
    case 'question':
      return withDocument({ questions: put(document.questions, change.item) });
    case 'remove':
      return withDocument({ [change.list]: document[change.list].filter(({ id }) => id !== change.id) });
    case 'title':
      return withDocument({ title: change.title });
    case 'opens-at':
      return withDocument({ defaultAsOf: change.day });
    case 'refuse':
      return refused.includes(change.passage) ? desk : { ...desk, refused: [...refused, change.passage] };
    case 'reconsider':
      if (!refused.includes(change.passage)) return desk;
      return { ...desk, refused: refused.filter((passage) => passage !== change.passage) };
  }
}

type WithId = { readonly id: string };
const put = <Item extends WithId>(items: readonly Item[], item: Item): readonly Item[] =>
  items.some(({ id }) => id === item.id)
    ? items.map((each) => (each.id === item.id ? item : each))
    : [...items, item];
