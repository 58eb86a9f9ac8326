import type { MunicipalBudget } from '#domain/finance/budget-view.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { type Claim, assumedClaim, unknownClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type CoverLine = {
  readonly key: string;
  readonly municipality: string;
  readonly title: string;
  readonly claim: Claim;
};

/** What the sentences say of a municipality's cover, before and after its own contribution, as lines of the table. */
export function coverLines(
  { party, impact }: MunicipalBudget,
  scenario: Scenario | undefined,
  language: Language,
): readonly CoverLine[] {
  if (!impact || !scenario) return [];
  const words = wordsIn(language);
  const format = formatterOf(language);
  return (['headroom', 'headroomAfter'] as const).map((figure) => {
    const interval = impact[figure];
    const proofs = [assumptionProof(scenario.id, party.id, figure)];
    return {
      key: `${party.id}-${figure}`,
      municipality: format.text(party.name),
      title: words.budget[figure],
      claim: interval
        ? assumedClaim(format.interval(interval), proofs, language)
        : unknownClaim(words.amount.notComputable, proofs, language),
    };
  });
}
