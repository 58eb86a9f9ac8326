import { refIn } from '#domain/finance/budget-impact.ts';
import type { MunicipalBudget } from '#domain/finance/budget-view.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { restClaim } from '#kit/lines/rest-claim.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type FundingLine = {
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
): readonly FundingLine[] {
  if (!impact || !scenario) return [];
  const words = wordsIn(language);
  const format = formatterOf(language);
  const isOfOne = impact.budgets.length === 1;
  return impact.budgets.flatMap((budget) =>
    (['headroom', 'headroomAfter'] as const).map((figure) => {
      const ref = refIn({ part: isOfOne ? impact.part : budget.year }, figure);
      return {
        key: `${party.id}-${figure}-${budget.year}`,
        municipality: format.text(party.name),
        title: isOfOne ? words.budget[figure] : `${words.budget[figure]} ${budget.year}`,
        claim: (figure === 'headroom' ? columnClaim : restClaim)(
          budget[figure],
          [assumptionProof(scenario.id, party.id, ref)],
          language,
        ),
      };
    }),
  );
}

/** The lines of the chart and of the covers as a table. */
export function fundingTable(label: string, lines: readonly FundingLine[], language: Language): Table {
  const words = wordsIn(language).budget;
  return tableOf<FundingLine>(
    { key: 'funding', label },
    [
      { key: 'municipality', title: words.municipality, cell: ({ municipality }) => municipality },
      { key: 'line', title: words.line, cell: ({ title }) => title },
      { key: 'amount', title: words.amount, cell: ({ claim }) => claim },
    ],
    lines,
    ({ key }) => ({ key }),
  );
}
