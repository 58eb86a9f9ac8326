import { knownWordsIn } from '#i18n/messages/known.ts';
import type { PlanYear } from '#domain/finance/plan-years.ts';
import { type Status, weakest } from '#domain/value/knowledge.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Answer } from './known-answers.ts';

type PlanAnswers = Partial<Readonly<Record<'inPlan' | 'gap' | 'cover' | 'instrument', Answer>>>;

/** What sources say of expense and plan, year by year; nothing where none speaks of gross expense. */
export function planAnswers(plan: readonly PlanYear[], language: Language): PlanAnswers {
  const words = allWordsIn(language);
  const planWords = knownWordsIn(language).plan;
  const { interval, total } = formatterOf(language);
  const covers = plan.flatMap(({ year, cover }) =>
    cover.map(({ content, fact }): Said => ({
      year,
      text: planWords.cover[content.by],
      status: fact.status,
    })),
  );
  return {
    ...answer(
      'inPlan',
      plan.map(({ year, planned }): Said =>
        planned?.status
          ? { year, text: total(planned.total), status: planned.status }
          : { year, text: words.status['not-stated'], status: 'not-stated' },
      ),
    ),
    ...answer(
      'gap',
      plan.map((each): Said => ({
        year: each.year,
        text: each.gap ? interval(each.gap) : words.amount.notComputable,
        status: gapStatus(each),
      })),
    ),
    ...answer('cover', covers),
    ...answer(
      'instrument',
      plan.map((each): Said => ({
        year: each.year,
        text: planWords.standing[each.standing],
        status: gapStatus(each),
      })),
    ),
  };
}

type Said = { readonly year: number; readonly text: string; readonly status: Status };

/** A difference is no better known than the weaker of the two that it is made of. */
const gapStatus = ({ gap, expense, planned }: PlanYear): Status =>
  gap && expense?.status && planned?.status ? weakest([expense.status, planned.status]) : 'not-stated';

function answer(key: keyof PlanAnswers, [first, ...rest]: readonly Said[]): PlanAnswers {
  if (!first) return {};
  const content = [first, ...rest].map(({ year, text }) => `${year}: ${text}`).join('; ');
  return { [key]: { content, status: weakest([first.status, ...rest.map(({ status }) => status)]) } };
}
