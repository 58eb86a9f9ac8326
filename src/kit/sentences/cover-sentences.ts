import type { Interval } from '#domain/value/amount.ts';
import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { Impact } from '#domain/finance/budget-impact.ts';
import type { YearBudget } from '#domain/finance/year-budget.ts';
import { grantPeriodOf, lastMonthOf } from '#domain/cash/grant-period.ts';
import type { Participant } from '#domain/document/scenario.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioName } from '#format/scenario-name.ts';
import { shortfallText, worstShortfallText } from './shortfall.ts';

/** What a scenario would mean for each municipality, in words: its own share, and how far its cover reaches. */
export function coverSentences(view: BudgetView, language: Language): readonly string[] {
  const words = wordsIn(language).budget;
  const format = formatterOf(language);
  const { scenario } = view;
  if (!scenario) return [];
  return view.municipalities.flatMap(({ party, participant, impact }) => {
    if (!participant || !impact) return [];
    const { ownContribution } = impact;
    if (!ownContribution) {
      return [words.sentenceUnknown(scenarioName(view, language), format.text(party.name))];
    }
    const range =
      ownContribution.low === ownContribution.high ? words.exactly : format.spanWhole(ownContribution);
    const best = words.sentenceBest(
      scenarioName(view, language),
      format.text(party.name),
      whenText(participant, impact, language),
      format.eurosWhole(ownContribution.best),
      range,
    );
    return [`${best} ${coverText(impact, language)}`];
  });
}

/** The year, or the whole period where the figures are those of several. */
function whenText(participant: Participant, { years }: Impact, language: Language): string {
  const words = wordsIn(language).budget;
  const { month } = formatterOf(language);
  const period = grantPeriodOf(participant);
  return period && years.length > 1
    ? words.overPeriod(month(period.first), month(lastMonthOf(period)))
    : words.inYear(years[0]);
}

/** How far the cover reaches, year by year where there are several: each has a budget of its own. The same is said once. */
export function coverText({ budgets }: Impact, language: Language): string {
  const byText = Map.groupBy(budgets, (budget) => budgetText(budget, language));
  if (budgets.length === 1) return [...byText.keys()].join('');
  const { list } = formatterOf(language);
  return [...byText]
    .map(([text, years]) => `${list(years.map(({ year }) => String(year)))}: ${text}`)
    .join(' ');
}

function budgetText({ gap, headroom, headroomAfter }: YearBudget, language: Language): string {
  const words = wordsIn(language).budget;
  if (headroom && headroomAfter) return coverSentence(headroom, headroomAfter, language);
  return gap?.high === 0 ? words.sentenceNoGap : words.sentenceNoCover;
}

/** How far the cover of one municipality reaches. */
function coverSentence(headroom: Interval, after: Interval, language: Language): string {
  const words = wordsIn(language).budget;
  const cover = formatterOf(language).intervalWhole(headroom);
  if (after.best < 0) return words.sentenceShort(cover, shortfallText(after.best, language));
  if (after.low < 0) return words.sentencePartly(cover, worstShortfallText(after.low, language));
  return words.sentenceCovered(cover);
}
