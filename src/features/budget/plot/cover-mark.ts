import type { Impact } from '#domain/finance/budget-impact.ts';
import { type Cents, cents } from '#domain/value/money.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { worstShortfallText } from '#kit/sentences/shortfall.ts';

/** The cover of an own contribution as it is drawn: a line with its name, and what is missing at worst. */
export type CoverMark = {
  readonly at: Cents;
  readonly label: string;
  /** The end of the range that the cover does not reach; undefined where it suffices even in the worst case. */
  readonly shortfall: { readonly from: Cents; readonly to: Cents; readonly label: string } | undefined;
};

/** Undefined where no cover is stated, or no own contribution can be computed. */
export function coverMark(impact: Impact | undefined, language: Language): CoverMark | undefined {
  if (!impact?.headroom || !impact.ownContribution) return undefined;
  const { headroom, headroomAfter, ownContribution } = impact;
  const { budget } = wordsIn(language);
  const missing = headroomAfter && headroomAfter.low < 0 ? cents(0 - headroomAfter.low) : undefined;
  return {
    at: headroom.best,
    label: budget.headroomOf(formatterOf(language).intervalWhole(headroom)),
    shortfall:
      missing === undefined
        ? undefined
        : {
            from: cents(Math.max(0, ownContribution.high - missing)),
            to: ownContribution.high,
            label: budget.shortOf(worstShortfallText(cents(0 - missing), language)),
          },
  };
}
