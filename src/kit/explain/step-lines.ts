import type { CashStep } from '#domain/cash/cash-derivation.ts';
import type { FigureStep } from '#domain/finance/figure-table.ts';
import type { InputStep } from '#domain/limits/input-derivation.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { LimitStep } from '#domain/limits/limit-derivation.ts';
import type { PaymentStep } from '#domain/cash/payment-steps.ts';
import { shapeOf } from '#domain/inputs/scenario-changes.ts';
import type { Language } from '#i18n/language.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { wordsIn } from '#i18n/words.ts';
import { shareText } from '../sentences/break-even-text.ts';
import { stepText } from './derivation-text.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName, payerName } from '#format/party-name.ts';
import { numberText } from '#format/entry/input-text.ts';

export type AnyStep = FigureStep | LimitStep | CashStep | PaymentStep | InputStep;

type Setting = { readonly initiative: Initiative; readonly language: Language };

/** Every step as a line: what is computed from what, and the result. */
export const stepLines = (steps: readonly AnyStep[], setting: Setting): readonly string[] =>
  steps.map((step) => lineOf(step, setting));

function lineOf(step: AnyStep, { initiative, language }: Setting): string {
  const { step: words } = derivationWordsIn(language);
  const format = formatterOf(language);
  const { euros, month, number } = format;
  const line = (formula: string): string =>
    wordsIn(language).explain.equals(
      formula,
      typeof step.result === 'number' ? euros(step.result) : shareText(step.result, language),
    );
  switch (step.kind) {
    case 'means':
      return line(words.means(euros(step.inKind), euros(step.inPlan), euros(step.headroom)));
    case 'needed':
      return line(words.needed(euros(step.cost), euros(step.thirdParty), euros(step.means)));
    case 'most': {
      const [eligible, third] = [euros(step.eligible), euros(step.thirdParty)];
      return line(
        step.cap === undefined
          ? words.most(eligible, third)
          : words.mostCapped(eligible, third, euros(step.cap)),
      );
    }
    case 'own-part':
      return line(words['own-part'](euros(step.of), euros(step.needed)));
    case 'own-rate':
      return line(words['own-rate'](euros(step.result.part), euros(step.result.of)));
    case 'cost-alone':
      return line(words['cost-alone'](euros(step.means), euros(step.thirdParty)));
    case 'cost-by-eligible':
      return line(words['cost-by-eligible'](euros(step.means), euros(step.cost), euros(step.eligible)));
    case 'cost-by-cap':
      return line(words['cost-by-cap'](euros(step.means), euros(step.thirdParty), euros(step.cap)));
    case 'cost-by-rate': {
      const [means, third, cost] = [euros(step.means), euros(step.thirdParty), euros(step.cost)];
      return line(words['cost-by-rate'](means, third, cost, format.percent(step.rate), euros(step.base)));
    }
    case 'cost-by-own': {
      const [means, own] = [euros(step.means), euros(step.ownMinimum)];
      return line(
        step.cost === step.eligible
          ? words['cost-by-short'](means, own)
          : words['cost-by-own'](means, own, euros(step.cost), euros(step.eligible)),
      );
    }
    case 'cost-by-sum': {
      const [means, third, sum] = [euros(step.means), euros(step.thirdParty), euros(step.sum)];
      return line(
        step.per
          ? words['cost-by-posts'](means, third, number(step.per.posts / 100), number(step.per.months), sum)
          : words['cost-by-sum'](means, third, sum),
      );
    }
    case 'cost-highest':
      return line(words['cost-highest'](euros(step.alone), euros(step.strictest)));
    case 'rest':
      return line(words.rest(euros(step.whole), euros(step.kept), month(step.from)));
    case 'year-part':
      return line(
        words['year-part'](euros(step.whole), number(step.months), number(step.of), String(step.year)),
      );
    case 'month-part':
      return line(words['month-part'](euros(step.whole), number(step.of), month(step.month)));
    case 'outside':
      return line(words.outside(month(step.month)));
    case 'year-sum':
      return line(words['year-sum'](month(step.from), month(step.until)));
    case 'received': {
      const parts = step.parts.map((part) => words.receivedPart(month(part.month), euros(part.amount)));
      return line(parts.length === 0 ? words.receivedNothing : words.received(parts.join(' + ')));
    }
    case 'advanced':
      return line(words.advanced(euros(step.due), euros(step.received), month(step.month)));
    case 'own-so-far':
      return line(words['own-so-far'](euros(step.before), euros(step.share), month(step.month)));
    case 'peak-at':
      return line(words[`peak-${step.end}`](month(step.begin), euros(step.funding)));
    case 'figure-of':
      return line(
        words['figure-of'](
          partyName(initiative, step.party, language),
          wordsIn(language).explain.figures[step.figure],
        ),
      );
    case 'paid-by':
      return line(words['paid-by'](payerName(step.payer, initiative, language)));
    case 'sum':
      return line(words.sum(step.parts.map(euros).join(' + ')));
    case 'by-key': {
      const weight = (value: number) =>
        step.key === 'fixed' ? format.rate(value) : number(step.key === 'posts' ? value / 100 : value);
      return line(
        words['by-key'](String(step.year), euros(step.whole), weight(step.weight), weight(step.of)),
      );
    }
    case 'staff-in-all':
      return line(words['staff-in-all'](euros(step.given), euros(step.own)));
    case 'staff-in-year':
      return line(words['staff-in-year'](euros(step.whole), euros(step.own), euros(step.of)));
    case 'cash-in-year':
      return line(words['cash-in-year'](euros(step.own), euros(step.staff)));
    case 'at-end': {
      const value = numberText(step.value, shapeOf(step.input).unit, language);
      return line(words['at-end'](wordsIn(language).scenario.inputs[step.input], value));
    }
    case 'swing':
      return line(words.swing(euros(step.one), euros(step.other)));
    case 'to-pay':
      return line(words[step.by]);
    case 'no-means':
    case 'cost-strictest':
    case 'money-only':
      return line(words[step.kind]);
    case 'staff':
    case 'other':
    case 'cost':
    case 'eligible':
    case 'third-party':
    case 'terms':
    case 'limit':
    case 'own-contribution':
    case 'in-kind':
    case 'cash':
    case 'gap':
    case 'headroom-after':
      return stepText(step, language);
  }
}
