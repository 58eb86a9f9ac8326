import { grantorIn } from '#domain/as-of/grantor.ts';
import { figureName } from '#format/grant-words.ts';
import { inputName } from '#format/entry/input-title.ts';
import type { FigureStep } from '#domain/finance/derivation.ts';
import type { CashStep } from '#domain/cash/cash-derivation.ts';
import type { InputStep } from '#domain/limits/sensitivity.ts';
import type { InstrumentStep } from '#domain/finance/instrument-derivation.ts';
import type { LimitStep } from '#domain/limits/limit-derivation.ts';
import type { PaymentStep } from '#domain/cash/payment-steps.ts';
import { shapeOf } from '#domain/inputs/scenario-changes.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { shareText } from '../sentences/break-even-text.ts';
import type { Explaining } from './explanation-parts.ts';
import { instalmentsFormula } from './instalments-formula.ts';
import { termsFormula } from './terms-formula.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { payerName } from '#format/payer-name.ts';
import { numberText } from '#format/entry/input-text.ts';

export type AnyStep = FigureStep | LimitStep | CashStep | PaymentStep | InputStep | InstrumentStep;

type Setting = Pick<Explaining, 'initiative' | 'scenario' | 'language'>;

/** Every step as a line: "Kosten: 26.250,00 € + 3.637,50 € = 29.887,50 €". */
export const stepLines = (steps: readonly AnyStep[], setting: Setting): readonly string[] =>
  steps.map((step) =>
    allWordsIn(setting.language).explain.equals(
      formulaOf(step, setting),
      typeof step.result === 'number'
        ? formatterOf(setting.language).euros(step.result)
        : shareText(step.result, setting.language),
    ),
  );

/** What a step computes its result from. Its words have the name of its kind. */
function formulaOf(step: AnyStep, setting: Setting): string {
  const { initiative, scenario, language } = setting;
  const { step: words } = derivationWordsIn(language, grantorIn(scenario));
  const format = formatterOf(language);
  const { euros, month, number, percent } = format;
  switch (step.kind) {
    case 'means':
      return words.means(euros(step.inKind), euros(step.inPlan), euros(step.headroom));
    case 'year-means':
      return words['year-means'](String(step.year), euros(step.inPlan), euros(step.headroom));
    case 'needed':
      return words.needed(euros(step.cost), euros(step.thirdParty), euros(step.means));
    case 'most': {
      const [eligible, third] = [euros(step.eligible), euros(step.thirdParty)];
      return step.cap === undefined
        ? words.most(eligible, third)
        : words.mostCapped(eligible, third, euros(step.cap));
    }
    case 'own-part':
      return words['own-part'](euros(step.of), euros(step.needed));
    case 'own-rate':
      return words['own-rate'](euros(step.result.part), euros(step.result.of));
    case 'cost-alone':
      return words['cost-alone'](euros(step.means), euros(step.thirdParty));
    case 'cost-by-eligible':
      return words['cost-by-eligible'](euros(step.means), euros(step.cost), euros(step.eligible));
    case 'cost-by-cap':
      return words['cost-by-cap'](euros(step.means), euros(step.thirdParty), euros(step.cap));
    case 'cost-by-rate': {
      const [means, third, cost] = [euros(step.means), euros(step.thirdParty), euros(step.cost)];
      return words['cost-by-rate'](means, third, cost, percent(step.rate), euros(step.base));
    }
    case 'cost-by-own': {
      const [means, own] = [euros(step.means), euros(step.ownMinimum)];
      return step.cost === step.eligible
        ? words['cost-by-short'](means, own)
        : words['cost-by-own'](means, own, euros(step.cost), euros(step.eligible));
    }
    case 'cost-by-sum': {
      const [means, third, sum] = [euros(step.means), euros(step.thirdParty), euros(step.sum)];
      return step.per
        ? words['cost-by-posts'](means, third, number(step.per.posts / 100), number(step.per.months), sum)
        : words['cost-by-sum'](means, third, sum);
    }
    case 'cost-highest':
      return words['cost-highest'](euros(step.alone), euros(step.strictest));
    case 'rest':
      return words.rest(euros(step.whole), euros(step.kept), month(step.from));
    case 'year-part':
      return words['year-part'](euros(step.whole), number(step.months), number(step.of), String(step.year));
    case 'granted-part':
      return words['granted-part'](euros(step.whole), euros(step.granted), euros(step.of), String(step.year));
    case 'month-part':
      return words['month-part'](euros(step.whole), number(step.of), month(step.month));
    case 'outside':
      return words.outside(month(step.month));
    case 'year-sum':
      return words['year-sum'](month(step.from), month(step.until));
    case 'received': {
      const parts = step.parts.map((part) => words.receivedPart(month(part.month), euros(part.amount)));
      return parts.length === 0 ? words.receivedNothing : words.received(parts.join(' + '));
    }
    case 'instalments':
      return instalmentsFormula(step, words, language);
    case 'advanced':
    case 'ahead':
      return words[step.kind](euros(step.due), euros(step.received), month(step.month));
    case 'own-so-far':
      return words['own-so-far'](euros(step.before), euros(step.share), month(step.month));
    case 'peak-at':
      return words[`peak-${step.end}`](month(step.begin), euros(step.funding));
    case 'figure-of':
      return words['figure-of'](
        partyName(initiative, step.party, language),
        figureName(step.figure, scenario, language),
      );
    case 'paid-by':
      return words['paid-by'](payerName(step.payer, setting));
    case 'sum':
      return words.sum(step.parts.map(euros).join(' + '));
    case 'by-key': {
      const weight = (value: number) =>
        step.key === 'fixed' ? format.rate(value) : number(step.key === 'posts' ? value / 100 : value);
      return words['by-key'](String(step.year), euros(step.whole), weight(step.weight), weight(step.of));
    }
    case 'staff-in-all':
      return words['staff-in-all'](euros(step.given), euros(step.own));
    case 'staff-in-year':
      return words['staff-in-year'](euros(step.whole), euros(step.own), euros(step.of));
    case 'cash-in-year':
      return words['cash-in-year'](euros(step.own), euros(step.staff));
    case 'at-end': {
      const value = numberText(step.value, shapeOf(step.input).unit, language);
      return words['at-end'](inputName(step.input, scenario, language), value);
    }
    case 'difference':
      return words.difference(euros(step.one), euros(step.other));
    case 'to-pay':
      return words[`to-pay-${step.by}`];
    case 'no-means':
    case 'cost-strictest':
    case 'money-only':
      return words[step.kind];
    case 'staff':
    case 'other':
      return words[step.kind](number(step.posts / 100), number(step.months), euros(step.price));
    case 'cost':
      return words.cost(euros(step.staff), euros(step.other));
    case 'eligible':
      return words.eligible(euros(step.staff), percent(step.share), euros(step.other));
    case 'total-cost':
      return words['total-cost'];
    case 'eligible-of-total':
      return words['eligible-of-total'](euros(step.cost), percent(step.share));
    case 'third-party':
    case 'in-kind':
      return words[step.kind](euros(step.given), euros(step.most));
    case 'terms':
      return termsFormula(step, words, language);
    case 'programme': {
      const [rate, eligible] = [percent(step.rate), percent(step.eligible)];
      return words.programme(String(step.number), rate, eligible, euros(step.cost));
    }
    case 'programme-limit':
      return words[`programme-limit-${step.by}`](String(step.number));
    case 'programmes':
      return words.programmes(step.parts.map(euros).join(' + '));
    case 'needed-beside':
      return words['needed-beside'](euros(step.needed), euros(step.others));
    case 'cost-tried':
      return words['cost-tried'](euros(step.means));
    case 'limit':
      return words[`limit-${step.by}`];
    case 'own-contribution':
      return words['own-contribution'](euros(step.cost), euros(step.stateFunding), euros(step.thirdParty));
    case 'cash':
      return words.cash(euros(step.own), euros(step.inKind));
    case 'gap':
      return words.gap(euros(step.cash), euros(step.inPlan));
    case 'headroom-after':
      return words['headroom-after'](euros(step.headroom), euros(step.gap));
  }
}
