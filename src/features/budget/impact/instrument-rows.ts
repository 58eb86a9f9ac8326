import { grantWordsOf } from '#format/grant-words.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { type Impact, impactOf, refIn } from '#domain/finance/budget-impact.ts';
import {
  type CaseName,
  type Instruments,
  type YearInstruments,
  instrumentsByYear,
} from '#domain/finance/instrument.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import { type Interval, certain } from '#domain/value/amount.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type ClaimValue, assumedClaim, euroValue } from '#kit/lines/claim.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { restClaim } from '#kit/lines/rest-claim.ts';
import { type Cell, type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { instrumentSentence } from '#kit/sentences/instrument-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

type ProofOf = (figure: FigureRef) => Proof;

export type InstrumentRow = {
  readonly key: string;
  readonly party: string;
  readonly sentence: string;
  /** The gross expense of each year, against the plan and by what it is covered. */
  readonly budget: Table;
  /** The three cases of each year; none where an input is missing for them. */
  readonly cases: readonly Table[];
  readonly missing: readonly string[];
  readonly overlays: readonly {
    readonly text: string;
    readonly standing: string;
    readonly isInForce: boolean;
  }[];
};

/** The instrument of the ladder that each municipality reaches, who decides, and what is missing to be sure. */
export function instrumentRows({ budget: view }: Look, language: Language): readonly InstrumentRow[] {
  const { scenario, municipalities, snapshot } = view;
  return municipalities.flatMap(({ party, participant, impact }) => {
    if (!scenario || !participant || !impact) return [];
    const years = instrumentsByYear(scenario, participant, impact, snapshot.asOf);
    const name = formatterOf(language).text(party.name);
    const proofOf = (asked: FigureRef) => assumptionProof(scenario.id, party.id, asked);
    const partOf = (year: number) => (years.length > 1 ? year : impact.part);
    return [
      {
        key: party.id,
        party: name,
        sentence: instrumentSentence(name, years, language),
        budget: budgetTable(
          { key: `${party.id}-budget`, name, scenario, participant },
          impact,
          proofOf,
          language,
        ),
        cases: years.flatMap(({ budget: { year }, instruments }) => {
          const of = partOf(year);
          const named = {
            key: `${party.id}-${year}`,
            name: of === undefined ? name : `${name} ${of}`,
            year: of,
          };
          return instruments ? [casesTable(named, instruments, proofOf, language)] : [];
        }),
        ...detailsOf(years, language),
      },
    ];
  });
}

const lines = [
  'cost',
  'stateFunding',
  'thirdParty',
  'inKind',
  'cash',
  'inPlan',
  'gap',
  'headroom',
  'headroomAfter',
] as const;

type Asked = {
  readonly key: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly participant: Participant;
};

/**
 * Section 83 GO NRW asks of the gross expense of a year. What others pay for it covers it as additional income for the
 * purpose; what is left of it is held against plan and headroom: a column for each year.
 */
function budgetTable(
  { key, name, scenario, participant }: Asked,
  { part, budgets }: Impact,
  proofOf: ProofOf,
  language: Language,
): Table {
  const { instrument: words } = allWordsIn(language);
  const lineName = (line: (typeof lines)[number]) =>
    line === 'stateFunding' ? grantWordsOf(scenario, language).earmarked : words.lines[line];
  return tableOf<(typeof lines)[number]>(
    { key, label: `${words.budgetTitle}, ${name}` },
    [
      { key: 'line', title: words.line, cell: (line) => lineName(line) },
      ...budgets.map((budget) => ({
        key: String(budget.year),
        title: String(budget.year),
        isNumber: true,
        cell: (line: (typeof lines)[number]) => {
          const inYear = impactOf(scenario, participant, budget.year);
          const of = budgets.length > 1 ? budget.year : part;
          // The plan is an input: its assumptions say who gave it.
          if (line === 'inPlan') return planCell(budget.inPlan, language);
          const claim = line === 'headroomAfter' ? restClaim : columnClaim;
          return claim(inYear[line], [proofOf(refIn({ part: of }, line))], language);
        },
      })),
    ],
    lines,
    (line) => ({ key: line }),
  );
}

function planCell(inPlan: Interval | undefined, language: Language): Cell {
  if (!inPlan) return allWordsIn(language).status['not-stated'];
  const { text, range } = columnClaim(inPlan, [], language);
  return range === undefined ? text : `${text} (${range})`;
}

function detailsOf(
  years: readonly YearInstruments[],
  language: Language,
): Pick<InstrumentRow, 'missing' | 'overlays'> {
  const words = allWordsIn(language).instrument;
  const all = years.flatMap(({ instruments }) => instruments ?? []);
  const doubts = new Set(
    all.flatMap(({ favourable, best, unfavourable }) =>
      [favourable, best, unfavourable].flatMap(({ missing }) => missing),
    ),
  );
  const overlays = new Map(all.flatMap((each) => each.overlays).map((each) => [each.overlay, each]));
  return {
    missing: [...doubts].map((doubt) => words.missing[doubt]),
    overlays: [...overlays.values()].map(({ overlay, standing }) => ({
      text: words.overlay[overlay],
      standing: words.overlayStanding[standing],
      isInForce: standing === 'in-force',
    })),
  };
}

/** Which instrument each case needs, who decides on it, and on which amount. */
function casesTable(
  { key, name, year }: { readonly key: string; readonly name: string; readonly year: number | undefined },
  instruments: Instruments,
  proofOf: ProofOf,
  language: Language,
): Table {
  const words = allWordsIn(language).instrument;
  const { euros } = formatterOf(language);
  const claim = (text: string, part: 'kind' | 'amount', at: CaseName, value?: ClaimValue) =>
    assumedClaim(text, [proofOf({ kind: 'instrument', part, at, year })], language, value);
  return tableOf<CaseName>(
    { key, label: `${words.title} ${name}` },
    [
      {
        key: 'case',
        title: year === undefined ? words.case : `${words.case} ${year}`,
        cell: (at) => words.cases[at],
      },
      {
        key: 'kind',
        title: words.kindTitle,
        cell: (at) => {
          const { kind } = instruments[at];
          return { ...claim(words[kind], 'kind', at), detail: words.rule[kind] };
        },
      },
      { key: 'decider', title: words.decides, cell: (at) => words.decider[instruments[at].decider] },
      {
        key: 'amount',
        title: words.amount,
        cell: (at) => {
          const { amount } = instruments[at];
          return claim(euros(amount), 'amount', at, euroValue(certain(amount)));
        },
      },
    ],
    ['favourable', 'best', 'unfavourable'],
    (at) => ({ key: at }),
  );
}
