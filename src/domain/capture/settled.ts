import { inconsistenciesOf } from '../document/consistency.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import { isSame } from '../writing/canonical.ts';
import { merge } from '../writing/merge.ts';
import { type Step, type Work, begunWith, workOf, worked } from './desk.ts';
import type { DeskBegin } from './kept-desk.ts';

type Saved = {
  readonly document: Initiative;
  readonly number: number;
  readonly mark?: string | undefined;
};

/** A desk after a save. */
export type Settled = {
  readonly begin: DeskBegin;
  readonly work: Work;
  /** By which what others wrote, and a person preferred, comes to the desk; it can be undone like any other. */
  readonly step: Step | undefined;
  /** Whether the steps before it are gone: what others wrote does not stand without them. */
  readonly isAnew: boolean;
};

/**
 * A desk goes on from the revision that came of its save. What others wrote meanwhile comes to where it began, below its own
 * steps: whoever undoes those takes back nothing of theirs. Law: saved again as it is, nothing is written but what was there.
 */
export function settled(begin: DeskBegin, work: Work, sent: Initiative, saved: Saved): Settled {
  const isAlone = isSame(sent, saved.document);
  const document = isAlone ? begin.document : merge(sent, begin.document, saved.document).value;
  const next: DeskBegin = { ...begin, document, base: saved.number, mark: saved.mark };
  if (!isAlone && inconsistenciesOf(document).length > 0) {
    const { refused } = work.present;
    const anew = { ...next, document: saved.document };
    return {
      begin: anew,
      work: begunWith({ document: saved.document, refused }),
      step: undefined,
      isAnew: true,
    };
  }
  const again = workOf({ document, refused: [] }, [...work.done, ...work.undone], work.done.length);
  const step = isAlone ? [] : towards(again.present.document, sent, saved.document);
  if (step.length === 0) return { begin: next, work: again, step: undefined, isAnew: false };
  return { begin: next, work: worked(again, step), step, isAnew: false };
}

const lists = ['questions', 'facts', 'sources', 'parties'] as const;

/** What brings a desk to what others wrote in the place of what it sent. */
function towards(now: Initiative, sent: Initiative, saved: Initiative): Step {
  const moves = {
    parties: moved(now.parties, sent.parties, saved.parties),
    sources: moved(now.sources, sent.sources, saved.sources),
    facts: moved(now.facts.map(withoutEntry), statedIn(sent), statedIn(saved)),
    questions: moved(now.questions, sent.questions, saved.questions),
  };
  const isTitle = !isSame(sent.title, saved.title) && !isSame(now.title, saved.title);
  const isDay = sent.defaultAsOf !== saved.defaultAsOf && now.defaultAsOf !== saved.defaultAsOf;
  return [
    ...moves.parties.put.map((item) => ({ kind: 'party', item }) as const),
    ...moves.sources.put.map((item) => ({ kind: 'source', item }) as const),
    ...moves.facts.put.map((item) => ({ kind: 'fact', item }) as const),
    ...moves.questions.put.map((item) => ({ kind: 'question', item }) as const),
    ...lists.flatMap((list) => moves[list].gone.map((id) => ({ kind: 'remove', list, id }) as const)),
    ...(isTitle ? [{ kind: 'title', title: saved.title } as const] : []),
    ...(isDay ? [{ kind: 'opens-at', day: saved.defaultAsOf } as const] : []),
  ];
}

/** What was sent in one way and saved in another, as far as the desk says something else still. */
function moved<Item extends { readonly id: string }>(
  now: readonly Item[],
  sent: readonly Item[],
  saved: readonly Item[],
): { readonly put: readonly Item[]; readonly gone: readonly string[] } {
  const [here, then, there] = [now, sent, saved].map(
    (items) => new Map(items.map((item) => [item.id, item])),
  );
  const isOther = ({ id }: Item) => !isSame(then?.get(id), there?.get(id));
  return {
    put: saved.filter((item) => isOther(item) && !isSame(item, here?.get(item.id))),
    gone: now.filter((item) => isOther(item) && !there?.has(item.id)).map(({ id }) => id),
  };
}

/** What is stated or waits to be: a change of a fact in the place of the fact. */
function statedIn({ facts, drafts = [] }: Initiative): readonly Fact[] {
  const waiting = drafts.map(({ id, fact }): Fact => ({ id, ...fact }));
  return [...new Map([...facts.map(withoutEntry), ...waiting].map((fact) => [fact.id, fact])).values()];
}

function withoutEntry(fact: Fact): Fact {
  const { entry: _, ...stated } = fact;
  return stated;
}
