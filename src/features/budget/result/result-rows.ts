import type { Look } from '#domain/as-of/look.ts';
import { refIn } from '#domain/finance/budget-impact.ts';
import { type YearInstruments, instrumentsByYear } from '#domain/finance/instrument.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, assumedClaim, euroValue, figureClaim } from '#kit/lines/claim.ts';
import { figureYears } from '#kit/lines/grant-years.ts';
import { instrumentText } from '#kit/sentences/instrument-text.ts';
import { shortfallText, worstShortfallText } from '#kit/sentences/shortfall.ts';

/** One fiscal year: what is left of its cover, what of it is missing, and the instrument of budget law. */
type CoverLeft = {
  readonly key: string;
  readonly left: string;
  readonly lack: string | undefined;
  /** How far the cover reaches; undefined where it is not stated, or not what it would have to cover. */
  readonly reach: 'short' | 'short-at-worst' | 'enough' | undefined;
  readonly instrument: string | undefined;
};
export type ResultRow = {
  readonly key: string;
  readonly name: string;
  /** The fiscal years that the own contribution is of: "2019", or "2019–2020" for the sum of both. */
  readonly years: string;
  /** As a sentence writes it, with its range. */
  readonly own: Claim;
  readonly covers: readonly CoverLeft[];
};

/** The answer of the scenario in a line for each municipality: what it pays, and what its cover lacks. */
export function resultRows({ budget: { scenario, municipalities, snapshot } }: Look, language: Language) {
  return municipalities.flatMap(({ party, participant, impact }): readonly ResultRow[] => {
    if (!scenario || !participant || !impact) return [];
    const proofs = [assumptionProof(scenario.id, party.id, refIn(impact, 'ownContribution'))];
    return [
      {
        key: party.id,
        name: formatterOf(language).text(party.name),
        years: figureYears(scenario, [impact]),
        own: ownClaim(impact.ownContribution, proofs, language),
        covers: instrumentsByYear(scenario, participant, impact, snapshot.asOf).map((year) =>
          coverLeft(year, impact.budgets.length > 1, language),
        ),
      },
    ];
  });
}

/** In how many municipalities the cover is too small; each is counted once, by the worst that is known of its years. */
export function coverCount(rows: readonly ResultRow[]) {
  const worstOf = ({ covers }: ResultRow): CoverLeft['reach'] => {
    const reaches = new Set(covers.map(({ reach }) => reach));
    const short = (['short', 'short-at-worst'] as const).find((reach) => reaches.has(reach));
    return short ?? (reaches.size === 1 ? covers[0]?.reach : undefined);
  };
  const count = (reach: CoverLeft['reach']) => rows.filter((row) => worstOf(row) === reach).length;
  return {
    count: rows.length,
    short: count('short'),
    worst: count('short-at-worst'),
    open: count(undefined),
  };
}

function ownClaim(
  own: Parameters<typeof figureClaim>[0],
  proofs: Parameters<typeof figureClaim>[1],
  language: Language,
): Claim {
  if (!own) return figureClaim(own, proofs, language);
  const { eurosWhole, columnSpan } = formatterOf(language);
  return {
    ...assumedClaim(eurosWhole(own.best), proofs, language, euroValue(own)),
    range: own.low === own.high ? undefined : columnSpan(own),
  };
}

function coverLeft(
  { budget: { year, gap, headroom, headroomAfter }, instruments }: YearInstruments,
  isNamed: boolean,
  language: Language,
): CoverLeft {
  const { amount, budget, result } = allWordsIn(language);
  const instrument = instruments && instrumentText(instruments.best, language);
  const covered = (left: string, reach: CoverLeft['reach'], lack?: string): CoverLeft => ({
    key: String(year),
    left: isNamed ? `${year}: ${left}` : left,
    lack,
    reach,
    instrument,
  });
  if (!headroomAfter) {
    if (gap?.high === 0) return covered(result.nothingToCover, 'enough');
    return covered(headroom ? `${result.cover} ${amount.notComputable}` : result.coverNotStated, undefined);
  }
  const { low, best } = headroomAfter;
  if (best < 0) return covered(result.cover, 'short', budget.shortOf(shortfallText(best, language)));
  const left = result.left(formatterOf(language).eurosWhole(best));
  return low < 0
    ? covered(left, 'short-at-worst', `(${budget.worstShortOf(worstShortfallText(low, language))})`)
    : covered(left, 'enough');
}
