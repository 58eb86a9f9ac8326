import type { Estimate } from '#domain/amount.ts';
import type { FundingTerms } from '#domain/funding.ts';
import type { Assumption } from '#domain/knowledge.ts';
import type { Participant, Scenario } from '#domain/scenario.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

/** One input of a scenario: its name, its value with range, who assumed it and why. */
export type AssumptionRow = {
  readonly title: string;
  readonly value: string;
  readonly author: string;
  readonly reason: string;
};

/** All inputs of a scenario for one participant, in the order in which the calculation uses them. */
export function assumptionRows(
  scenario: Scenario,
  participant: Participant,
  language: Language,
): readonly AssumptionRow[] {
  const words = wordsIn(language).budget;
  const format = formatterOf(language);
  const row = (title: string, value: string, { author, reason }: Assumption): AssumptionRow => ({
    title,
    value,
    author,
    reason: format.text(reason),
  });
  const posts = (value: number) => format.number(value / 100);
  const { firstMonth, lastMonth, councilThreshold } = participant;
  const { earliest, best, latest } = firstMonth.value;
  return [
    row(words.terms, termsText(scenario.terms.value, language), scenario.terms.assumption),
    row(words.posts, ranged(participant.posts.value, posts, language), participant.posts.assumption),
    row(
      words.staffCost,
      ranged(participant.staffCost.value, format.eurosShort, language),
      participant.staffCost.assumption,
    ),
    row(
      words.otherCost,
      ranged(participant.otherCost.value, format.eurosShort, language),
      participant.otherCost.assumption,
    ),
    row(
      words.period,
      `${format.month(best)} (${wordsIn(language).amount.range(format.month(earliest), format.month(latest))})`,
      firstMonth.assumption,
    ),
    row(words.lastMonth, format.month(lastMonth.value), lastMonth.assumption),
    row(words.inPlan, format.eurosShort(participant.inPlan.value), participant.inPlan.assumption),
    row(words.headroom, format.eurosShort(participant.headroom.value), participant.headroom.assumption),
    row(words.inKind, format.eurosShort(participant.inKind.value), participant.inKind.assumption),
    councilThreshold.status === 'assumed'
      ? row(words.threshold, format.eurosShort(councilThreshold.value), councilThreshold.assumption)
      : { title: words.threshold, value: format.status(councilThreshold.status), author: '', reason: '' },
  ];
}

function ranged<T extends number>(
  { low, best, high }: Estimate<T>,
  show: (value: T) => string,
  language: Language,
): string {
  const range = wordsIn(language).amount.range(show(low), show(high));
  return low === high ? show(best) : `${show(best)} (${range})`;
}

function termsText(terms: FundingTerms, language: Language): string {
  const format = formatterOf(language);
  const type = typeText(terms, language);
  return terms.cap === undefined
    ? type
    : `${type}, ${wordsIn(language).amount.upTo(format.eurosShort(terms.cap))}`;
}

function typeText(terms: FundingTerms, language: Language): string {
  const words = wordsIn(language).budget.fundingType;
  const format = formatterOf(language);
  switch (terms.type) {
    case 'full':
      return words.full;
    case 'proportional':
      return words.proportional(format.percent(terms.rate));
    case 'gap':
      return words.gap(format.eurosShort(terms.ownMinimum));
    case 'fixed':
      return words.fixed(format.eurosShort(terms.perPostYear));
  }
}
