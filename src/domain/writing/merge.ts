import type { Initiative, Question } from '../document/initiative.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Conflict, type Merged, type Three, mergeList, mergeWhole } from './merge-list.ts';

/**
 * Two changes of one document as one, each list by the ids of what is in it. A fact, party, source or programme is one
 * statement and stays whole; of a question and a scenario each field is merged, ids and participants one by one. Laws:
 * with an unchanged side it is the other side; where no conflict is told, both sides may be exchanged and every change of
 * either is in it. Whether what came of it keeps the rules of a document is judged by `inconsistenciesOf`, not here: one
 * may have removed what the other refers to.
 */
export function merge(base: Initiative, mine: Initiative, theirs: Initiative): Merged<Initiative> {
  const three = { base, mine, theirs };
  const listOf = <T extends { readonly id: string }>(
    name: string,
    select: (document: Initiative) => readonly T[],
  ) => mergeList([name], mapped(three, select), idOf);
  const title = mergeWhole(
    ['title'],
    mapped(three, (each) => each.title),
  );
  const defaultAsOf = mergeWhole(
    ['defaultAsOf'],
    mapped(three, (each) => each.defaultAsOf),
  );
  const parties = listOf('parties', (each) => each.parties);
  const sources = listOf('sources', (each) => each.sources);
  const programmes = listOf('programmes', (each) => each.programmes ?? []);
  const facts = listOf('facts', (each) => each.facts);
  const questions = mergeList(
    ['questions'],
    mapped(three, (each) => each.questions),
    idOf,
    mergeQuestion,
  );
  const scenarios = mergeList(
    ['scenarios'],
    mapped(three, (each) => each.scenarios),
    idOf,
    mergeScenario,
  );
  const { programmes: _, ...rest } = theirs;
  return {
    value: {
      ...rest,
      title: title.value,
      defaultAsOf: defaultAsOf.value,
      parties: parties.value,
      sources: sources.value,
      ...(programmes.value.length > 0 && { programmes: programmes.value }),
      facts: facts.value,
      questions: questions.value,
      scenarios: scenarios.value,
    },
    conflicts: conflictsOf([title, defaultAsOf, parties, sources, programmes, facts, questions, scenarios]),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;
const itself = (name: string): string => name;

const mapped = <T, Part>({ base, mine, theirs }: Three<T>, select: (value: T) => Part): Three<Part> => ({
  base: select(base),
  mine: select(mine),
  theirs: select(theirs),
});

const conflictsOf = (parts: readonly Merged<unknown>[]): readonly Conflict[] =>
  parts.flatMap(({ conflicts }) => conflicts);

/** All three, where it is there in each; whoever removed something did so with the whole of it. */
const inAll = <T>({ base, mine, theirs }: Three<T | undefined>): Three<T> | undefined =>
  base && mine && theirs ? { base, mine, theirs } : undefined;

function mergeQuestion(
  place: readonly string[],
  versions: Three<Question | undefined>,
): Merged<Question | undefined> {
  const three = inAll(versions);
  if (!three) return mergeWhole(place, versions);
  const text = mergeWhole(
    [...place, 'text'],
    mapped(three, (each) => each.text),
  );
  const resolver = mergeWhole(
    [...place, 'resolver'],
    mapped(three, (each) => each.resolver),
  );
  const step = mergeWhole(
    [...place, 'step'],
    mapped(three, (each) => each.step),
  );
  const raisedBy = mergeList(
    [...place, 'raisedBy'],
    mapped(three, (each) => each.raisedBy),
    itself,
  );
  const answeredBy = mergeList(
    [...place, 'answeredBy'],
    mapped(three, (each) => each.answeredBy),
    itself,
  );
  const { step: _, ...rest } = three.theirs;
  return {
    value: {
      ...rest,
      text: text.value,
      resolver: resolver.value,
      ...(step.value && { step: step.value }),
      raisedBy: raisedBy.value,
      answeredBy: answeredBy.value,
    },
    conflicts: conflictsOf([text, resolver, step, raisedBy, answeredBy]),
  };
}

function mergeScenario(
  place: readonly string[],
  versions: Three<Scenario | undefined>,
): Merged<Scenario | undefined> {
  const three = inAll(versions);
  if (!three) return mergeWhole(place, versions);
  const title = mergeWhole(
    [...place, 'title'],
    mapped(three, (each) => each.title),
  );
  const fiscalYear = mergeWhole(
    [...place, 'fiscalYear'],
    mapped(three, (each) => each.fiscalYear),
  );
  const terms = mergeWhole(
    [...place, 'terms'],
    mapped(three, (each) => each.terms),
  );
  const participants = mergeList(
    [...place, 'participants'],
    mapped(three, (each) => each.participants),
    ({ party }) => party,
  );
  return {
    value: {
      ...three.theirs,
      title: title.value,
      fiscalYear: fiscalYear.value,
      terms: terms.value,
      participants: participants.value,
    },
    conflicts: conflictsOf([title, fiscalYear, terms, participants]),
  };
}
