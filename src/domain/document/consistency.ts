import { intervalOf } from '../value/amount.ts';
import { yearOf } from '../value/calendar.ts';
import type { Content, Fact, Initiative } from './initiative.ts';
import { valueOf } from '../inputs/participant-inputs.ts';
import { contradictionProblems, statedTwice } from './rival-facts.ts';
import { supersessionProblems } from './supersession.ts';
import type { Scenario } from './scenario.ts';
import { type PeriodProblem, periodProblem } from '../inputs/scenario-changes.ts';

/** What is wrong, and where: a path into the document and the name of the rule that it breaks. */
export type Inconsistency = { readonly path: readonly (string | number)[]; readonly problem: Rule };

type Rule =
  | 'duplicate-id'
  | 'unknown-reference'
  | 'value-without-knowledge'
  | 'assumption-as-fact'
  | 'quote-from-absent-source'
  | 'supersedes-itself'
  | 'contradicts-itself'
  | 'contradicts-superseded'
  | 'stated-twice'
  | 'month-outside-year'
  | PeriodProblem;

/**
 * The rules of a document that shapes alone cannot express: every id once, every reference kept, no value where
 * its status says that there is none, no quote from a paper that nobody has.
 */
export function inconsistenciesOf(initiative: Initiative): readonly Inconsistency[] {
  const known = {
    parties: idsOf(initiative.parties),
    facts: idsOf(initiative.facts),
    absent: new Set(initiative.sources.filter((source) => !source.inHand).map(({ id }) => id)),
    sources: idsOf(initiative.sources),
    phases: new Set(
      contentsOf(initiative).flatMap((content) => (content.about === 'phase' ? [content.phase] : [])),
    ),
    lines: new Set(
      contentsOf(initiative).flatMap((content) => (content.about === 'money' ? [content.line] : [])),
    ),
    commitments: new Set(
      contentsOf(initiative).flatMap((content) =>
        content.about === 'commitment' ? [content.commitment] : [],
      ),
    ),
  };
  return [
    ...(['parties', 'sources', 'facts', 'questions', 'scenarios'] as const).flatMap((list) =>
      duplicates(initiative[list], list),
    ),
    ...initiative.facts.flatMap((fact, index) => factProblems(fact, ['facts', index], known)),
    ...initiative.questions.flatMap((question, index) => [
      ...missing(question.raisedBy, known.facts, ['questions', index, 'raisedBy']),
      ...missing(question.answeredBy, known.facts, ['questions', index, 'answeredBy']),
    ]),
    ...supersessionProblems(initiative.facts),
    ...contradictionProblems(initiative.facts),
    ...statedTwice(initiative),
    ...initiative.scenarios.flatMap((scenario, index) =>
      scenarioProblems(scenario, ['scenarios', index, 'participants'], known.parties),
    ),
  ];
}

type Known = Readonly<
  Record<'parties' | 'facts' | 'absent' | 'sources' | 'phases' | 'lines' | 'commitments', ReadonlySet<string>>
>;
type Path = readonly (string | number)[];

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

const contentsOf = (initiative: Initiative): readonly Content[] =>
  initiative.facts.flatMap(({ contents }) => contents);

function factProblems(fact: Fact, path: Path, known: Known): readonly Inconsistency[] {
  const { source } = fact.evidence;
  return [
    ...missing([source], known.sources, [...path, 'evidence', 'source']),
    ...missing(fact.supersedes, known.facts, [...path, 'supersedes']),
    ...missing(fact.contradicts ?? [], known.facts, [...path, 'contradicts']),
    ...when(
      'quote' in fact.evidence && known.absent.has(source),
      [...path, 'evidence'],
      'quote-from-absent-source',
    ),
    ...when(fact.status === 'assumed', [...path, 'status'], 'assumption-as-fact'),
    ...fact.contents.flatMap((content, index) =>
      contentProblems(content, fact, [...path, 'contents', index], known),
    ),
  ];
}

function scenarioProblems(
  { participants, fiscalYear }: Scenario,
  path: Path,
  parties: ReadonlySet<string>,
): readonly Inconsistency[] {
  return participants.flatMap((participant, index) => {
    const begin = valueOf(participant.firstMonth);
    const period = periodProblem(participant);
    return [
      ...missing([participant.party], parties, [...path, index, 'party']),
      ...when(
        begin !== undefined && Object.values(begin).some((month) => yearOf(month) !== fiscalYear),
        [...path, index, 'firstMonth'],
        'month-outside-year',
      ),
      ...(period ? [{ path: [...path, index, 'lastMonth'], problem: period }] : []),
    ];
  });
}

function contentProblems(content: Content, fact: Fact, path: Path, known: Known): readonly Inconsistency[] {
  switch (content.about) {
    case 'phase-begin':
    case 'phase-end':
      return missing([content.phase], known.phases, [...path, 'phase']);
    case 'commitment':
      return missing(content.actors, known.parties, [...path, 'actors']);
    case 'commitment-term':
      return missing([content.commitment], known.commitments, [...path, 'commitment']);
    case 'duty':
      return missing([content.actor], known.parties, [...path, 'actor']);
    case 'money': {
      const hasNoValue = fact.status === 'not-stated' || fact.status === 'not-assessable';
      // Posts at an unknown rate are a calculation, but give no value.
      const lies = hasNoValue && intervalOf(content.amount) !== undefined;
      return [
        ...missing(content.payers, known.parties, [...path, 'payers']),
        ...missing([content.phase], known.phases, [...path, 'phase']),
        ...when(lies, [...path, 'amount'], 'value-without-knowledge'),
      ];
    }
    case 'condition':
      return missing([content.line], known.lines, [...path, 'line']);
    case 'milestone':
      return missing(content.unlocks ?? [], known.lines, [...path, 'unlocks']);
    case 'in-brief':
    case 'phase':
    case 'decision':
      return [];
  }
}

const when = (isBroken: boolean, path: Path, problem: Rule): readonly Inconsistency[] =>
  isBroken ? [{ path, problem }] : [];

const missing = (
  named: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
): readonly Inconsistency[] => named.flatMap((id) => when(!known.has(id), path, 'unknown-reference'));

function duplicates(items: readonly { readonly id: string }[], list: string): readonly Inconsistency[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const isSecond = seen.has(id);
    seen.add(id);
    return when(isSecond, [list, index, 'id'], 'duplicate-id');
  });
}
