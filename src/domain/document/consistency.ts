import { changedScenario } from '../as-of/selection.ts';
import { type PeriodProblem, periodProblem } from '../inputs/scenario-changes.ts';
import { isTooLarge } from '../inputs/scenario-size.ts';
import { missingReason } from '../value/amount.ts';
import { yearOf } from '../value/calendar.ts';
import { draftProblems } from './drafts.ts';
import { duplicates, ownedByNone, seconds, sharedKeys } from './identity.ts';
import { type Inconsistency, type Path, missing, references, when } from './inconsistency.ts';
import type { Fact, Initiative } from './initiative.ts';
import type { Content } from './content.ts';
import { periodProblems, relationProblems } from './money-rules.ts';
import { contradictionProblems, statedTwice } from './rival-facts.ts';
import { type Scenario, valueOf } from './scenario.ts';
import { excessiveAmounts } from './sums.ts';
import { supersessionProblems } from './supersession.ts';
import { pageProblems, textProblems } from './texts.ts';

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
    programmes: idsOf(initiative.programmes ?? []),
    commitments: new Set(
      contentsOf(initiative).flatMap((content) =>
        content.about === 'commitment' ? [content.commitment] : [],
      ),
    ),
  };
  // A draft raises a question and answers one from its release on; until then nothing visible does.
  const asking = new Set([...known.facts, ...idsOf(initiative.drafts ?? [])]);
  return [
    ...(['parties', 'sources', 'facts', 'questions', 'scenarios'] as const).flatMap((list) =>
      duplicates(initiative[list], list),
    ),
    ...duplicates(initiative.programmes ?? [], 'programmes'),
    ...sharedKeys(initiative.parties),
    ...ownedByNone(initiative.parties),
    ...initiative.facts.flatMap((fact, index) => factProblems(fact, ['facts', index], known)),
    ...initiative.questions.flatMap((question, index) => [
      ...references(question.raisedBy, asking, ['questions', index, 'raisedBy']),
      ...references(question.answeredBy, asking, ['questions', index, 'answeredBy']),
    ]),
    ...supersessionProblems(initiative.facts),
    ...contradictionProblems(initiative.facts),
    ...statedTwice(initiative),
    ...excessiveAmounts(initiative.facts),
    ...relationProblems(initiative),
    ...textProblems(initiative),
    ...pageProblems(initiative),
    ...draftProblems(initiative),
    ...initiative.scenarios.flatMap((scenario, index) =>
      scenarioProblems(scenario, ['scenarios', index], known),
    ),
  ];
}

type Known = Readonly<
  Record<
    'parties' | 'facts' | 'absent' | 'sources' | 'phases' | 'lines' | 'commitments' | 'programmes',
    ReadonlySet<string>
  >
>;
const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

const contentsOf = (initiative: Initiative): readonly Content[] =>
  initiative.facts.flatMap(({ contents }) => contents);

function factProblems(fact: Fact, path: Path, known: Known): readonly Inconsistency[] {
  const { source } = fact.evidence;
  return [
    ...missing([source], known.sources, [...path, 'evidence', 'source']),
    ...references(fact.supersedes, known.facts, [...path, 'supersedes']),
    ...references(fact.contradicts ?? [], known.facts, [...path, 'contradicts']),
    ...when(
      'quote' in fact.evidence && known.absent.has(source),
      [...path, 'evidence'],
      'quote-from-absent-source',
    ),
    ...when(fact.status === 'assumed', [...path, 'status'], 'assumption-as-fact'),
    ...when(
      (fact.status === 'estimated') !== (fact.method !== undefined),
      [...path, 'method'],
      'estimate-and-method',
    ),
    ...fact.contents.flatMap((content, index) =>
      contentProblems(content, fact, [...path, 'contents', index], known),
    ),
  ];
}

function scenarioProblems(
  scenario: Scenario,
  place: Path,
  { parties, programmes }: Readonly<Record<'parties' | 'programmes', ReadonlySet<string>>>,
): readonly Inconsistency[] {
  const { id, participants, fiscalYear } = scenario;
  const { programme, further = [] } = scenario.terms.value;
  const path = [...place, 'participants'];
  const twice = seconds(participants.map(({ party }) => party));
  return [
    ...when(id === changedScenario, [...place, 'id'], 'reserved-id'),
    ...[programme, ...further.map((each) => each.programme)].flatMap((name) =>
      missing(name === undefined ? [] : [name], programmes, [...place, 'terms']),
    ),
    ...participants.flatMap((participant, index) => {
      const begin = valueOf(participant.firstMonth);
      const period = periodProblem(participant);
      return [
        ...missing([participant.party], parties, [...path, index, 'party']),
        ...when(twice.has(index), [...path, index, 'party'], 'named-twice'),
        ...when(
          begin !== undefined && Object.values(begin).some((month) => yearOf(month) !== fiscalYear),
          [...path, index, 'firstMonth'],
          'month-outside-year',
        ),
        ...(period ? [{ path: [...path, index, placeOf(period)], problem: period }] : []),
      ];
    }),
    ...when(isTooLarge(scenario), path, 'sum-too-large'),
  ];
}

const given = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

function contentProblems(content: Content, fact: Fact, path: Path, known: Known): readonly Inconsistency[] {
  switch (content.about) {
    case 'phase-begin':
    case 'phase-end':
    case 'phase-condition':
      return missing([content.phase], known.phases, [...path, 'phase']);
    case 'commitment':
      return references(content.actors, known.parties, [...path, 'actors']);
    case 'commitment-term':
    case 'commitment-condition':
    case 'commitment-trigger':
    case 'commitment-exit':
      return missing([content.commitment], known.commitments, [...path, 'commitment']);
    case 'duty':
      return missing([content.actor], known.parties, [...path, 'actor']);
    case 'money': {
      const hasNoValue = fact.status === 'not-stated' || fact.status === 'not-assessable';
      // Posts at an unknown rate are a calculation, but give no value.
      const lies = hasNoValue && missingReason(content.amount) === undefined;
      return [
        ...references(content.payers, known.parties, [...path, 'payers']),
        ...missing([content.phase], known.phases, [...path, 'phase']),
        ...missing(given(content.programme), known.programmes, [...path, 'programme']),
        ...missing(given(content.commitment), known.commitments, [...path, 'commitment']),
        ...references(content.beneficiaries ?? [], known.parties, [...path, 'beneficiaries']),
        ...(['partOf', 'sameAs', 'insteadOf'] as const).flatMap((relation) =>
          missing(given(content[relation]), known.lines, [...path, relation]),
        ),
        ...periodProblems(content, path),
        ...when(lies, [...path, 'amount'], 'value-without-knowledge'),
      ];
    }
    case 'condition':
    case 'cover':
      return missing([content.line], known.lines, [...path, 'line']);
    case 'contact':
      return missing([content.party], known.parties, [...path, 'party']);
    case 'milestone':
      return references(content.unlocks ?? [], known.lines, [...path, 'unlocks']);
    case 'in-brief':
    case 'phase':
    case 'decision':
      return [];
  }
}

const placeOf = (problem: PeriodProblem): 'drawdown' | 'lastMonth' =>
  problem === 'instalment-after-last' ? 'drawdown' : 'lastMonth';
