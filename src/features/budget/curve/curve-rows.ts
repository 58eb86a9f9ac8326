import type { Interval } from '#domain/value/amount.ts';
import { type BreakEvens, breakEvensOf, coveredRate } from '#domain/limits/break-even.ts';
import type { YearChoice } from '#domain/document/period.ts';
import { limitYear } from '#domain/limits/limit-year.ts';
import type { Look } from '#domain/as-of/look.ts';
import { rangeOf } from '#domain/finance/single-range.ts';
import type { Cents } from '#domain/value/money.ts';
import { ownShareOf } from '#domain/finance/own-share.ts';
import { asShared, termsFor, withOwnShare } from '#domain/finance/other-share.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { breakEvenSentence } from '#kit/sentences/break-even-text.ts';
import { saidTogether } from '#kit/sentences/said-together.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { LaterPoint } from '#kit/charts/chart-point.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { LaterTable } from '#kit/tables/later-table.ts';
import { tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Known, type PartyLimits, limitsOf, nameIn } from './limit-rows.ts';

export type CurvePoint = {
  /** The own share in basis points; a break-even lies between whole ones and is rounded for its place only. */
  readonly rate: number;
  readonly name: string;
  readonly own: Interval;
  readonly proofs: readonly Proof[];
};

/** The own contribution of one municipality over the own share, from 0 to 100 %. */
export type Curve = {
  readonly key: string;
  readonly name: string;
  readonly points: readonly CurvePoint[];
  /** What there is for it: headroom, plan and accepted staff, at the estimates. */
  readonly means: Cents;
  readonly breakEven: number | undefined;
  /** The own share that the scenario takes; undefined where it is not proportional or not stated. */
  readonly chosen: number | undefined;
};

export type CurveRows = ChartRows & {
  readonly curves: readonly Curve[];
  /** The same for each of them, so that they can be compared. */
  readonly axis: Axis;
  readonly limits: readonly PartyLimits[];
};

const tenths = Array.from({ length: 11 }, (_, index) => index * 1000);

/** The own contribution over the own share, with the place where the cover is used up. */
export function curveRows({ budget: view }: Look, language: Language): CurveRows {
  const format = formatterOf(language);
  const words = allWordsIn(language).breakEven;
  const { scenario } = view;
  const each = view.municipalities.flatMap(({ party, participant }) =>
    scenario && participant
      ? [{ party, participant, breakEvens: breakEvensIn(scenario, participant, view.year) }]
      : [],
  );
  const known = each.flatMap(({ breakEvens, ...rest }) => (breakEvens ? [{ ...rest, breakEvens }] : []));
  const marks = known.flatMap(({ breakEvens }) => markOf(breakEvens) ?? []);
  const rates = [...new Set([...tenths, ...marks])].toSorted((left, right) => left - right);
  const curves = scenario ? known.map((one) => curveOf(scenario, one, rates, language)) : [];
  const highest = Math.max(
    0,
    ...curves.flatMap(({ means, points }) => [means, ...points.map(({ own }) => own.high)]),
  );
  const named = { key: 'curve', label: words.title };
  const table = new LaterTable(named, () =>
    tableOf<number>(
      named,
      [
        {
          key: 'rate',
          title: words.rate,
          cell: (rate) => (marks.includes(rate) ? `${format.rate(rate)} (${words.mark})` : format.rate(rate)),
        },
        ...curves.map(({ key, name, points }) => ({
          key,
          title: name,
          cell: (rate: number) => {
            const point = points.find((one) => one.rate === rate);
            return point ? columnClaim(point.own, point.proofs, language) : '–';
          },
        })),
      ],
      curves.length === 0 ? [] : rates,
      (rate) => ({ key: String(rate) }),
    ),
  );
  return {
    curves,
    axis: axisTo(highest, language),
    tables: [table],
    points: curves.flatMap(({ name, points }) =>
      points.map(
        ({ name: rate, own, proofs }) =>
          new LaterPoint(() => ({ spoken: words.point(name, rate, format.intervalWhole(own)), proofs })),
      ),
    ),
    sentences: [
      ...saidTogether(
        each.map(({ party, breakEvens }) => ({ name: format.text(party.name), breakEvens })),
        (names, { breakEvens }) => [breakEvenSentence(names, breakEvens, language)],
        language,
      ),
      ...saidTogether(curves, (names, { points }) => [examplesOf(names, points, language)], language),
    ],
    limits: scenario ? known.map((one) => limitsOf(scenario, one, language)) : [],
  };
}

/** The own shares that a committee asks for first. */
const askedFirst: readonly number[] = [1000, 2000, 5000];

/** "Stadt Eschweiler: 10 % sind 6.262,50 €, 20 % sind 8.887,50 €, 50 % sind 16.762,50 €." */
function examplesOf(names: string, points: Curve['points'], language: Language): string {
  const words = allWordsIn(language).breakEven;
  const { eurosWhole } = formatterOf(language);
  return words.examples(
    names,
    points
      .filter(({ rate }) => askedFirst.includes(rate))
      .map((point) => words.example(point.name, eurosWhole(point.own.best)))
      .join(', '),
  );
}

/** The limits of the budget that is looked at. */
const breakEvensIn = (scenario: Scenario, participant: Participant, year: YearChoice | undefined) =>
  breakEvensOf(scenario, participant, limitYear(scenario, participant, year));

const markOf = ({ ownShare }: BreakEvens): number | undefined =>
  ownShare.best.kind === 'at' ? coveredRate(ownShare.best.value) : undefined;

function curveOf(
  scenario: Scenario,
  { party, participant, breakEvens }: Known,
  rates: readonly number[],
  language: Language,
): Curve {
  const format = formatterOf(language);
  const points = rates.flatMap((rate): readonly CurvePoint[] => {
    const { base, year } = breakEvens;
    const own = rangeOf(withOwnShare(scenario, rate, base), asShared(participant), 'ownContribution', year);
    const asked = { kind: 'own-share', ownShare: rate, year } as const;
    const proofs = [assumptionProof(scenario.id, party.id, asked)];
    return own ? [{ rate, own, name: format.rate(rate), proofs }] : [];
  });
  return {
    key: party.id,
    name: nameIn(party, breakEvens, format),
    points,
    means: breakEvens.means,
    breakEven: markOf(breakEvens),
    chosen: ownShareOf(termsFor(scenario, participant))?.best,
  };
}
