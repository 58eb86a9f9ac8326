import type { FigureRef } from '#domain/proof/figure-ref.ts';
import type { Interval } from '#domain/value/amount.ts';
import type { Look } from '#domain/as-of/look.ts';
import { monthOf } from '#domain/value/calendar.ts';
import { followUpCost } from '#domain/finance/follow-up.ts';
import { isRetroactive } from '#domain/cash/grant-period.ts';
import { type CashMonth, type Liquidity, liquidityOf } from '#domain/cash/liquidity.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import { type Participant, valueOf } from '#domain/document/scenario.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { LaterPoint } from '#kit/charts/chart-point.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { saidTogether } from '#kit/sentences/said-together.ts';
import { instalmentSentences } from '#kit/sentences/instalment-text.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Known, cashTable } from './cash-table.ts';

/** The cash of one municipality over the months, as it is drawn. */
export type CashCurve = {
  readonly key: string;
  readonly name: string;
  readonly months: readonly CashMonth[];
  readonly labels: readonly string[];
  readonly peakIndex: number;
};
export type CashRows = ChartRows & {
  readonly curves: readonly CashCurve[];
  /** The same for each of them, so that they can be compared. */
  readonly axis: Axis;
  /** What the posts cost each year after the grant, if they stay; undefined where nothing does. */
  readonly followUp: Table | undefined;
};

/** What the municipality advances for the state, month by month, and what goes on after the grant. */
export function cashRows({ budget, selection }: Look, language: Language): CashRows {
  const { scenario, municipalities } = budget;
  const format = formatterOf(language);
  const each = municipalities.flatMap(({ party, participant }) =>
    scenario && participant
      ? [
          {
            party,
            scenario,
            participant,
            name: format.text(party.name),
            liquidity: liquidityOf(scenario, participant),
            proofOf: (asked: FigureRef) => assumptionProof(scenario.id, party.id, asked),
            followUp: followUpCost(participant),
          },
        ]
      : [],
  );
  const known = each.flatMap(({ liquidity, ...rest }) => (liquidity ? [{ liquidity, ...rest }] : []));
  const curves = known.map((one) => curveOf(one, language));
  const highest = Math.max(
    0,
    ...curves.flatMap(({ months }) => months.flatMap(({ advanced, ownCash }) => [advanced, ownCash])),
  );
  return {
    curves,
    axis: axisTo(highest, language),
    tables: known.map((one) => cashTable(one, language)),
    points: known.flatMap(({ name, liquidity, proofOf }) =>
      liquidity.months.map(
        ({ month, advanced, ownCash }) =>
          new LaterPoint(() => ({
            spoken: allWordsIn(language).cash.point(
              name,
              format.month(month),
              format.eurosWhole(advanced),
              format.eurosWhole(ownCash),
            ),
            proofs: (['advanced', 'ownCash'] as const).map((column) =>
              proofOf({ kind: 'month', month, column }),
            ),
          })),
      ),
    ),
    followUp: followUpTable(each, language),
    sentences: [
      ...saidTogether(each, (names, { liquidity }) => [peakSentence(names, liquidity, language)], language),
      ...saidTogether(
        known,
        (names, { scenario: asked, liquidity }) => instalmentSentences(names, liquidity, asked, language),
        language,
      ),
      ...saidTogether(
        each,
        (names, { participant }) => beginSentence(names, participant, selection, language),
        language,
      ),
      ...saidTogether(
        each,
        (names, { followUp }) =>
          followUp ? [allWordsIn(language).cash.followUp(names, format.intervalWhole(followUp))] : [],
        language,
      ),
    ],
  };
}

function curveOf({ party, name, liquidity }: Known, language: Language): CashCurve {
  const { months, peak } = liquidity;
  const format = formatterOf(language);
  return {
    key: party.id,
    name,
    months,
    labels: months.map(({ month }) => format.monthYear(month)),
    peakIndex: months.findIndex(({ month }) => month === peak.month),
  };
}

type FollowUp = Pick<Known, 'party' | 'name' | 'proofOf'> & { readonly followUp: Interval | undefined };

function followUpTable(each: readonly FollowUp[], language: Language): Table | undefined {
  const { budget, cash: words } = allWordsIn(language);
  const known = each.filter(({ followUp }) => followUp !== undefined);
  if (known.length === 0) return undefined;
  return tableOf<FollowUp>(
    { key: 'follow-up', label: words.followUpTitle },
    [
      { key: 'party', title: budget.municipality, cell: ({ name }) => name },
      {
        key: 'amount',
        title: words.followUpTitle,
        cell: ({ followUp, proofOf }) => columnClaim(followUp, [proofOf({ kind: 'follow-up' })], language),
      },
    ],
    known,
    ({ party }) => ({ key: party.id }),
  );
}

function peakSentence(name: string, liquidity: Liquidity | undefined, language: Language): string {
  const words = allWordsIn(language).cash;
  const { eurosWhole, spanWhole, month } = formatterOf(language);
  if (!liquidity) return words.unknown(name);
  const { peak, peakHeight } = liquidity;
  if (peakHeight.high === 0) return words.none(name);
  const { low, high } = peakHeight;
  const range = low === high ? '' : words.range(spanWhole(peakHeight));
  return words.sentence(name, month(peak.month), eurosWhole(peak.advanced), range);
}

/** That a begin would lie before the Stichtag. */
function beginSentence(
  name: string,
  participant: Participant,
  { asOf }: Selection,
  language: Language,
): readonly string[] {
  const begin = valueOf(participant.firstMonth);
  if (!begin || !isRetroactive(begin.earliest, monthOf(asOf))) return [];
  return [allWordsIn(language).cash.retroactive(name, formatterOf(language).month(begin.earliest))];
}
