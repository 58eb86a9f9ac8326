import { grantorIn } from '#domain/as-of/grantor.ts';
import { grantTitle } from '#format/grant-name.ts';
import type { Compared } from '#domain/cases/compared.ts';
import type { Party } from '#domain/document/initiative.ts';
import { type Impact, refIn } from '#domain/finance/budget-impact.ts';
import type { Participant } from '#domain/document/scenario.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import { instrumentsByYear } from '#domain/finance/instrument.ts';
import type { BudgetView } from '#domain/finance/budget-view.ts';
import { limitYear } from '#domain/limits/limit-year.ts';
import { breakEvensOf } from '#domain/limits/break-even.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, assumedClaim, unknownClaim } from '#kit/lines/claim.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { restClaim } from '#kit/lines/rest-claim.ts';
import { ownShareClaim } from '#kit/sentences/break-even-text.ts';
import { instrumentText } from '#kit/sentences/instrument-text.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';

/** One scenario for one municipality. */
export type Pair = {
  readonly party: Party;
  readonly compared: Compared;
  readonly name: string;
  readonly impact: Impact | undefined;
  /** The months that its figures are of, in words. */
  readonly period: string;
};

export const proofOf = ({ party, compared }: Pair, figure: FigureRef): Proof =>
  assumptionProof(compared.proven, party.id, figure, { isPreset: !compared.isChanged });

type ComparedFigure = 'cost' | 'stateFunding' | 'ownContribution' | 'headroomAfter';

const figureOf = (pair: Pair, figure: ComparedFigure, language: Language): Claim => {
  const { impact } = pair;
  const claim = figure === 'headroomAfter' ? restClaim : columnClaim;
  return claim(impact?.[figure], [proofOf(pair, impact ? refIn(impact, figure) : figure)], language);
};

/** What each would bear, where its cover ends, which instrument it needs, and over which time. */
export function compareTable(
  pairs: readonly Pair[],
  { snapshot: { asOf }, year: chosenYear }: Pick<BudgetView, 'snapshot' | 'year'>,
  language: Language,
): Table {
  const { amount, budget, compare, instrument } = allWordsIn(language);
  // All are of one document, on one day.
  const [one] = pairs;
  const grant = grantTitle(one ? grantorIn(one.compared.scenario) : 'others', language);
  const figure = (key: ComparedFigure) => ({
    key,
    title: key === 'stateFunding' ? grant : budget[key],
    cell: (pair: Pair) => figureOf(pair, key, language),
  });
  const participantOf = ({ party, compared }: Pair) =>
    compared.scenario.participants.find((candidate) => candidate.party === party.id);
  return tableOf<Pair>(
    { key: 'compare', label: compare.title },
    [
      {
        key: 'party',
        title: budget.municipality,
        cell: ({ party }) => formatterOf(language).text(party.name),
      },
      { key: 'scenario', title: compare.scenario, cell: ({ name }) => name },
      { key: 'period', title: compare.time, cell: ({ period }) => period },
      figure('cost'),
      figure('stateFunding'),
      figure('ownContribution'),
      figure('headroomAfter'),
      {
        key: 'breakEven',
        title: compare.breakEven,
        cell: (pair) => {
          const participant = participantOf(pair);
          const { scenario } = pair.compared;
          const year = participant && limitYear(scenario, participant, chosenYear);
          const limits = participant && breakEvensOf(scenario, participant, year);
          const proofs = [proofOf(pair, { kind: 'limit', limit: 'ownShare', at: 'best', year })];
          return limits
            ? ownShareClaim(limits.ownShare.best, proofs, language)
            : unknownClaim(amount.notComputable, proofs, language);
        },
      },
      {
        key: 'instrument',
        title: compare.instrument,
        cell: (pair) => {
          const [first, ...rest] = instrumentClaims(pair, participantOf(pair), asOf, language);
          return first ? { main: first, more: rest } : instrument.unknown;
        },
      },
    ],
    pairs,
    ({ party, compared }) => ({ key: `${party.id}-${compared.id}` }),
  );
}

/** Which instrument each year that is looked at needs. */
function instrumentClaims(
  pair: Pair,
  participant: Participant | undefined,
  asOf: IsoDate,
  language: Language,
): readonly Claim[] {
  const { compared, impact } = pair;
  if (!participant || !impact) return [];
  const each = instrumentsByYear(compared.scenario, participant, impact, asOf);
  return each.map(({ budget, instruments }) => {
    const year = each.length > 1 ? budget.year : impact.part;
    const proofs = [proofOf(pair, { kind: 'instrument', part: 'answer', at: 'best', year })];
    const name = each.length > 1 ? `${budget.year}: ` : '';
    return instruments
      ? assumedClaim(name + instrumentText(instruments.best, language), proofs, language)
      : unknownClaim(name + allWordsIn(language).instrument.unknown, proofs, language);
  });
}
