import type { Initiative, Question } from '../document/initiative.ts';
import type { Scenario } from '../document/scenario.ts';
import { textsOf } from '../document/texts.ts';
import {
  type Conflict,
  type Decide,
  type MergeItem,
  type Merged,
  type Three,
  mergeList,
  mergeWhole,
} from './merge-list.ts';

/**
 * Two changes of one document as one, each list by the ids of what is in it. A fact, party, source or programme is one
 * statement and stays whole; of a question and a scenario each field is merged, ids and participants one by one. Laws:
 * with an unchanged side it is the other side; where no conflict is told, both sides may be exchanged and every change of
 * either is in it. Whether what came of it keeps the rules of a document is judged by `inconsistenciesOf`, not here: one
 * may have removed what the other refers to. What a person has decided by its place is no conflict any more.
 */
export function merge(
  base: Initiative,
  mine: Initiative,
  theirs: Initiative,
  decide: Decide = undecided,
): Merged<Initiative> {
  const { whole, list, conflicts } = fieldsOf([], { base, mine, theirs }, decide);
  const programmes = list('programmes', ({ programmes: each = [] }) => each, idOf);
  const texts = list('texts', textsOf, idOf);
  const drafts = list('drafts', ({ drafts: each = [] }) => each, idOf);
  const { programmes: _, texts: __, drafts: ___, ...rest } = theirs;
  return {
    value: {
      ...rest,
      title: whole('title'),
      defaultAsOf: whole('defaultAsOf'),
      parties: list('parties', (each) => each.parties, idOf),
      sources: list('sources', (each) => each.sources, idOf),
      ...(programmes.length > 0 && { programmes }),
      facts: list('facts', (each) => each.facts, idOf),
      questions: list('questions', (each) => each.questions, idOf, mergeQuestion),
      scenarios: list('scenarios', (each) => each.scenarios, idOf, mergeScenario),
      ...(texts.length > 0 && { texts: Object.fromEntries(texts.map(({ id, pages }) => [id, pages])) }),
      ...(drafts.length > 0 && { drafts }),
    },
    conflicts,
  };
}

const undecided: Decide = () => undefined;

const idOf = ({ id }: { readonly id: string }): string => id;
const itself = (name: string): string => name;

/** The fields of one thing, each merged as it is asked for; the conflicts of all of them are gathered in one list. */
function fieldsOf<T>(place: readonly string[], three: Three<T>, decide: Decide) {
  const conflicts: Conflict[] = [];
  const kept = <Part>(merged: Merged<Part>): Part => {
    conflicts.push(...merged.conflicts);
    return merged.value;
  };
  const list = <Item>(
    name: string,
    select: (value: T) => readonly Item[],
    nameOf: (item: Item) => string,
    mergeItem?: MergeItem<Item>,
  ) => kept(mergeList([...place, name], mapped(three, select), nameOf, decide, mergeItem));
  return {
    conflicts,
    list,
    whole: <Key extends keyof T & string>(key: Key): T[Key] =>
      kept(
        mergeWhole(
          [...place, key],
          mapped(three, (value) => value[key]),
          decide,
        ),
      ),
  };
}

const mapped = <T, Part>({ base, mine, theirs }: Three<T>, select: (value: T) => Part): Three<Part> => ({
  base: select(base),
  mine: select(mine),
  theirs: select(theirs),
});

/** All three, where it is there in each; whoever removed something did so with the whole of it. */
const inAll = <T>({ base, mine, theirs }: Three<T | undefined>): Three<T> | undefined =>
  base && mine && theirs ? { base, mine, theirs } : undefined;

const mergeQuestion: MergeItem<Question> = (place, versions, decide) => {
  const three = inAll(versions);
  if (!three) return mergeWhole(place, versions, decide);
  const { whole, list, conflicts } = fieldsOf(place, three, decide);
  const { step: _, ...rest } = three.theirs;
  const [text, resolver, step] = [whole('text'), whole('resolver'), whole('step')];
  return {
    value: {
      ...rest,
      text,
      resolver,
      ...(step && { step }),
      raisedBy: list('raisedBy', (each) => each.raisedBy, itself),
      answeredBy: list('answeredBy', (each) => each.answeredBy, itself),
    },
    conflicts,
  };
};

const mergeScenario: MergeItem<Scenario> = (place, versions, decide) => {
  const three = inAll(versions);
  if (!three) return mergeWhole(place, versions, decide);
  const { whole, list, conflicts } = fieldsOf(place, three, decide);
  return {
    value: {
      ...three.theirs,
      title: whole('title'),
      fiscalYear: whole('fiscalYear'),
      terms: whole('terms'),
      participants: list(
        'participants',
        (each) => each.participants,
        ({ party }) => party,
      ),
    },
    conflicts,
  };
};
