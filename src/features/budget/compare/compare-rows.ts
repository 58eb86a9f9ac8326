import { appliesIn } from '#domain/finance/budget-view.ts';
import type { Interval } from '#domain/value/amount.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { breakEvensOf } from '#domain/limits/break-even.ts';
import { type Impact, impactOf, refIn } from '#domain/finance/budget-impact.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Party } from '#domain/document/initiative.ts';
import { instrumentsOf } from '#domain/finance/instrument.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import { type Compared, comparedOf } from '#domain/as-of/selection.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { ownShareClaim } from '#kit/sentences/break-even-text.ts';
import { type Claim, assumedClaim, figureClaim, unknownClaim } from '#kit/lines/claim.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { instrumentText } from '#kit/sentences/instrument-text.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { BandHeading } from '../plot/BandChart.tsx';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type CoverMark, coverMark } from '../plot/cover-mark.ts';

type CompareBand =
  | BandHeading
  | {
      readonly kind: 'bar';
      readonly key: string;
      readonly title: string;
      /** The own contribution in words. */
      readonly note: string;
      readonly own: Interval | undefined;
      readonly cover: CoverMark | undefined;
    };

export type CompareRows = ChartRows & {
  readonly choices: readonly { readonly id: string; readonly name: string; readonly isShown: boolean }[];
  readonly bands: readonly CompareBand[];
  readonly axis: Axis | undefined;
};

/** One scenario for one municipality. */
type Pair = {
  readonly party: Party;
  readonly compared: Compared;
  readonly name: string;
  readonly impact: Impact | undefined;
};

/** Up to three scenarios by municipality: what each would bear, where its cover ends, which instrument it needs. */
export function compareRows({ initiative, selection, budget: view }: Look, language: Language): CompareRows {
  const format = formatterOf(language);
  const compared = comparedOf(initiative, selection).filter(({ scenario }) => appliesIn(view, scenario));
  const nameOf = ({ scenario, isChanged }: Compared) => scenarioName({ scenario, isChanged }, language);
  const shown = compared.filter(({ isShown }) => isShown);
  const cells = view.municipalities.flatMap(({ party }) =>
    shown.map((each): Pair => {
      const participant = each.scenario.participants.find((candidate) => candidate.party === party.id);
      const impact = participant && impactOf(each.scenario, participant, view.year);
      return { party, compared: each, name: nameOf(each), impact };
    }),
  );
  const highest = Math.max(
    ...cells.flatMap(({ impact }) =>
      [impact?.ownContribution?.high ?? [], impact?.headroom?.high ?? []].flat(),
    ),
  );
  return {
    choices: compared.map((each) => ({ id: each.id, name: nameOf(each), isShown: each.isShown })),
    axis: Number.isFinite(highest) ? axisTo(highest, language) : undefined,
    bands: view.municipalities.flatMap(({ party }) => [
      { kind: 'heading', key: party.id, title: format.text(party.name) } as const,
      ...cells.filter((cell) => cell.party === party).map((cell) => bandOf(cell, language)),
    ]),
    points: cells.map((cell) => ({
      spoken: `${format.text(cell.party.name)}, ${cell.name}: ${figureOf(cell, 'ownContribution', language).text}`,
      proofs: figureOf(cell, 'ownContribution', language).proofs,
    })),
    tables: [compareTable(cells, language)],
    sentences: view.municipalities.map(({ party }) =>
      sentenceOf(
        format.text(party.name),
        cells.filter((cell) => cell.party === party),
        language,
      ),
    ),
  };
}

function bandOf({ party, compared, name, impact }: Pair, language: Language): CompareBand {
  const own = impact?.ownContribution;
  return {
    kind: 'bar',
    key: `${party.id}-${compared.id}`,
    title: name,
    note: own ? formatterOf(language).interval(own) : allWordsIn(language).amount.notComputable,
    own,
    cover: coverMark(impact, language),
  };
}

const proofOf = ({ party, compared }: Pair, figure: FigureRef): Proof =>
  assumptionProof(compared.scenario.id, party.id, figure, { isPreset: !compared.isChanged });

type ComparedFigure = 'cost' | 'stateFunding' | 'ownContribution' | 'headroomAfter';

const figureOf = (pair: Pair, figure: ComparedFigure, language: Language): Claim => {
  const { impact } = pair;
  return figureClaim(impact?.[figure], [proofOf(pair, impact ? refIn(impact, figure) : figure)], language);
};

function compareTable(pairs: readonly Pair[], language: Language): Table {
  const { amount, budget, compare, instrument } = allWordsIn(language);
  const figure = (key: ComparedFigure) => ({
    key,
    title: budget[key],
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
      figure('cost'),
      figure('stateFunding'),
      figure('ownContribution'),
      figure('headroomAfter'),
      {
        key: 'breakEven',
        title: compare.breakEven,
        cell: (pair) => {
          const participant = participantOf(pair);
          const limits = participant && breakEvensOf(pair.compared.scenario, participant);
          const proofs = [proofOf(pair, { kind: 'limit', limit: 'ownShare', at: 'best' })];
          return limits
            ? ownShareClaim(limits.ownShare.best, proofs, language)
            : unknownClaim(amount.notComputable, proofs, language);
        },
      },
      {
        key: 'instrument',
        title: compare.instrument,
        cell: (pair) => {
          const participant = participantOf(pair);
          const instruments = participant && instrumentsOf(pair.compared.scenario, participant);
          const proofs = [proofOf(pair, { kind: 'instrument', part: 'answer', at: 'best' })];
          return instruments
            ? assumedClaim(instrumentText(instruments.best, language), proofs, language)
            : unknownClaim(instrument.unknown, proofs, language);
        },
      },
    ],
    pairs,
    ({ party, compared }) => ({ key: `${party.id}-${compared.id}` }),
  );
}

function sentenceOf(party: string, cells: readonly Pair[], language: Language): string {
  const words = allWordsIn(language);
  const { eurosShort } = formatterOf(language);
  const known = cells
    .flatMap(({ name, impact }) =>
      impact?.ownContribution ? [{ name, best: impact.ownContribution.best }] : [],
    )
    .toSorted((left, right) => left.best - right.best);
  const least = known[0];
  const most = known.at(-1);
  if (!least || !most || known.length < cells.length) return words.breakEven.unknown(party);
  if (known.length === 1) return words.compare.sentenceOne(party, least.name, eurosShort(least.best));
  if (least.best === most.best) return words.compare.sentenceSame(party, eurosShort(least.best));
  return words.compare.sentence(party, least.name, eurosShort(least.best), most.name, eurosShort(most.best));
}
