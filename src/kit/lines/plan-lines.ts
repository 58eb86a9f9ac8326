import { knownWordsIn } from '#i18n/messages/known.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { LineSum } from '#domain/finance/line-sum.ts';
import { type PlanYear, planYearsIn } from '#domain/finance/plan-years.ts';
import { weakest } from '#domain/value/knowledge.ts';
import { factProof } from '#domain/proof/proof.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, euroValue, factClaim, unknownClaim } from './claim.ts';
import { lineSumClaim } from './sum-claim.ts';

/** A fiscal year of the plan in words, each part of it proven. */
export type PlanLine = {
  readonly year: number;
  readonly expense: Claim;
  readonly planned: Claim;
  readonly gap: Claim;
  readonly decision: string;
  readonly cover: readonly Claim[];
};

/** Expense, plan and gap of each fiscal year that is looked at; none where no source speaks of gross expense. */
export function planLines(
  { initiative, snapshot, selection }: Pick<Look, 'initiative' | 'snapshot' | 'selection'>,
  language: Language,
): readonly PlanLine[] {
  const words = wordsIn(language);
  const { plan } = knownWordsIn(language);
  const sumClaim = (sum: LineSum | undefined) =>
    sum
      ? lineSumClaim(sum, initiative.sources, language)
      : unknownClaim(words.status['not-stated'], [], language);
  return planYearsIn(initiative, snapshot, selection).map((each) => ({
    year: each.year,
    expense: sumClaim(each.expense),
    planned: sumClaim(each.planned),
    gap: gapClaim(each, language),
    decision: plan.standing[each.standing],
    cover: each.cover.map(({ content, fact }) =>
      factClaim(plan.cover[content.by], fact, initiative.sources, language),
    ),
  }));
}

/** A difference is no better known than the weaker of the two that it is made of, and both prove it. */
function gapClaim({ gap, expense, planned }: PlanYear, language: Language): Claim {
  const words = wordsIn(language);
  if (!gap || !expense?.status || !planned?.status) {
    return unknownClaim(words.amount.notComputable, proofsOf(expense, planned), language);
  }
  const status = weakest([expense.status, planned.status]);
  return {
    text: formatterOf(language).interval(gap),
    value: euroValue(gap),
    proofs: proofsOf(expense, planned),
    label: words.evidence.open,
    sign: signOf(status),
    status: words.status[status],
  };
}

const proofsOf = (...sums: readonly (LineSum | undefined)[]) =>
  [...new Set(sums.flatMap((sum) => sum?.lines ?? []).map(({ fact }) => fact.id))].map(factProof);
