import type { FigureRef, CashColumn } from '#domain/proof/figure-ref.ts';
import type { Look } from '#domain/as-of/look.ts';
import { monthOf } from '#domain/value/calendar.ts';
import { followUpCost } from '#domain/finance/follow-up.ts';
import { isRetroactive } from '#domain/cash/grant-period.ts';
import type { Party } from '#domain/document/initiative.ts';
import { type CashMonth, type Liquidity, liquidityOf } from '#domain/cash/liquidity.ts';
import type { Cents } from '#domain/value/money.ts';
import { valueOf } from '#domain/inputs/participant-inputs.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import type { Participant } from '#domain/document/scenario.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { type Claim, assumedClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** The cash of one municipality over the months, as it is drawn. */
export type CashCurve = {
  readonly key: string;
  readonly name: string;
  readonly months: readonly CashMonth[];
  readonly labels: readonly string[];
  readonly peakIndex: number;
};
type CashLine = {
  readonly key: string;
  readonly month: string;
  readonly due: Claim;
  readonly received: Claim;
  readonly advanced: Claim;
  readonly own: Claim;
};
type CashTable = {
  readonly key: string;
  readonly party: string;
  readonly lines: readonly CashLine[];
  /** Between what the peak lies; undefined where it is certain. */
  readonly range: Claim | undefined;
};

export type CashRows = {
  readonly curves: readonly CashCurve[];
  /** The same for each of them, so that they can be compared. */
  readonly axis: Axis;
  readonly tables: readonly CashTable[];
  readonly points: readonly { readonly spoken: string; readonly proofs: readonly Proof[] }[];
  /** What the posts cost each year after the grant, if they stay. */
  readonly followUp: readonly { readonly key: string; readonly party: string; readonly amount: Claim }[];
  readonly sentences: readonly string[];
};

type Known = {
  readonly party: Party;
  readonly name: string;
  readonly liquidity: Liquidity;
  readonly proofOf: ProofOf;
};
type ProofOf = (figure: FigureRef) => Proof;

/** What the municipality advances for the state, month by month, and what goes on after the grant. */
export function cashRows({ budget, selection }: Look, language: Language): CashRows {
  const { scenario, municipalities } = budget;
  const format = formatterOf(language);
  const each = municipalities.flatMap(({ party, participant }) =>
    scenario && participant
      ? [
          {
            party,
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
    tables: known.map((one) => ({
      key: one.party.id,
      party: one.name,
      lines: one.liquidity.months.map((month) => lineOf(month, one.proofOf, language)),
      range: rangeOf(one, language),
    })),
    points: known.flatMap(({ name, liquidity, proofOf }) =>
      liquidity.months.map(({ month, advanced, ownCash }) => ({
        spoken: wordsIn(language).cash.point(
          name,
          format.month(month),
          format.eurosShort(advanced),
          format.eurosShort(ownCash),
        ),
        proofs: (['advanced', 'ownCash'] as const).map((column) => proofOf({ kind: 'month', month, column })),
      })),
    ),
    followUp: each.flatMap(({ party, name, followUp, proofOf }) =>
      followUp
        ? [
            {
              key: party.id,
              party: name,
              amount: assumedClaim(format.interval(followUp), [proofOf({ kind: 'follow-up' })], language),
            },
          ]
        : [],
    ),
    sentences: each.flatMap(({ name, liquidity, participant, followUp }) => [
      peakSentence(name, liquidity, language),
      ...beginSentence(name, participant, selection, language),
      ...(followUp ? [wordsIn(language).cash.followUp(name, format.interval(followUp))] : []),
    ]),
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

function lineOf(
  { month, due, received, advanced, ownCash }: CashMonth,
  proofOf: ProofOf,
  language: Language,
): CashLine {
  const format = formatterOf(language);
  const claim = (amount: Cents, column: CashColumn) =>
    assumedClaim(format.euros(amount), [proofOf({ kind: 'month', month, column })], language);
  return {
    key: month,
    month: format.month(month),
    due: claim(due, 'due'),
    received: claim(received, 'received'),
    advanced: claim(advanced, 'advanced'),
    own: claim(ownCash, 'ownCash'),
  };
}

/** What the sentence says of the range stands in the table, too. */
function rangeOf({ liquidity, proofOf }: Known, language: Language): Claim | undefined {
  const { low, high } = liquidity.peakHeight;
  if (low === high) return undefined;
  const { euros } = formatterOf(language);
  const range = wordsIn(language).amount.range(euros(low), euros(high));
  return assumedClaim(range, [proofOf({ kind: 'peak-range' })], language);
}

function peakSentence(name: string, liquidity: Liquidity | undefined, language: Language): string {
  const words = wordsIn(language).cash;
  const { euros, month } = formatterOf(language);
  if (!liquidity) return words.unknown(name);
  const { peak, peakHeight } = liquidity;
  if (peakHeight.high === 0) return words.none(name);
  const { low, high } = peakHeight;
  const range = low === high ? '' : words.range(euros(low), euros(high));
  return words.sentence(name, month(peak.month), euros(peak.advanced), range);
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
  return [wordsIn(language).cash.retroactive(name, formatterOf(language).month(begin.earliest))];
}
