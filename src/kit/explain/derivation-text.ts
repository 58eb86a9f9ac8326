import type { FigureStep } from '#domain/finance/figure-table.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Formatter, formatterOf } from '#format/formatter.ts';

/** One step of a calculation as a line: "Kosten: 26.250,00 € + 3.637,50 € = 29.887,50 €". */
export function stepText(step: FigureStep, language: Language): string {
  const words = wordsIn(language).explain;
  const format = formatterOf(language);
  return words.equals(formulaOf(step, format, language), format.euros(step.result));
}

function formulaOf(step: FigureStep, format: Formatter, language: Language): string {
  const words = wordsIn(language).explain.step;
  const { euros, percent, number } = format;
  switch (step.kind) {
    case 'staff':
    case 'other':
      return words[step.kind](number(step.posts / 100), number(step.months), euros(step.price));
    case 'cost':
      return words.cost(euros(step.staff), euros(step.other));
    case 'eligible':
      return words.eligible(euros(step.staff), percent(step.share), euros(step.other));
    case 'third-party':
      return words.thirdParty(euros(step.given), euros(step.most));
    case 'terms':
      return termsFormula(step, format, language);
    case 'limit':
      return words[step.by];
    case 'own-contribution': {
      const { cost, stateFunding, thirdParty } = step;
      return words.ownContribution(euros(cost), euros(stateFunding), euros(thirdParty));
    }
    case 'in-kind':
      return words.inKind(euros(step.given), euros(step.most));
    case 'cash':
      return words.cash(euros(step.own), euros(step.inKind));
    case 'gap':
      return words.gapToPlan(euros(step.cash), euros(step.inPlan));
    case 'headroom-after':
      return words.headroomAfter(euros(step.headroom), euros(step.gap));
  }
}

function termsFormula(
  { terms, plan, ...figures }: Extract<FigureStep, { kind: 'terms' }>,
  { euros, percent, number }: Formatter,
  language: Language,
): string {
  const words = wordsIn(language).explain.step;
  switch (terms.type) {
    case 'full':
      return words.full(euros(figures.eligible));
    case 'proportional':
      return words.proportional(
        percent(terms.rate),
        euros(terms.base === 'total' ? figures.cost : figures.eligible),
      );
    case 'gap':
      return words.gap(euros(figures.eligible), euros(figures.thirdParty), euros(terms.ownMinimum));
    case 'fixed':
      return terms.per === 'grant'
        ? words['fixed-grant'](euros(terms.sum))
        : words['fixed-post-year'](number(plan.posts / 100), number(plan.months), euros(terms.sum));
  }
}
