import type { Look } from '#domain/as-of/look.ts';
import { assumptionProof, everybody } from '#domain/proof/proof.ts';
import { columnClaim, columnSumClaim } from '#kit/lines/column-claim.ts';
import { type Cell, type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

const figures = ['cost', 'stateFunding', 'ownContribution', 'headroom', 'headroomAfter'] as const;

type ImpactLine = {
  readonly key: string;
  readonly name: string;
  readonly isTotal: boolean;
  readonly figure: (figure: (typeof figures)[number]) => Cell;
};

/**
 * What the chosen scenario means to the cent: estimate first, the range behind it, one row a municipality and one
 * together. Their covers are not added up: each has a budget of its own.
 */
export function impactTable(
  { budget: { scenario, joint, municipalities } }: Look,
  language: Language,
): Table {
  const words = wordsIn(language).budget;
  const lines: readonly ImpactLine[] = municipalities.flatMap(({ party, impact }) =>
    scenario && impact
      ? [
          {
            key: party.id,
            name: formatterOf(language).text(party.name),
            isTotal: false,
            figure: (figure) =>
              columnClaim(impact[figure], [assumptionProof(scenario.id, party.id, figure)], language),
          },
        ]
      : [],
  );
  const together: readonly ImpactLine[] =
    scenario && joint && municipalities.length > 1
      ? [
          {
            key: 'joint',
            name: words.joint,
            isTotal: true,
            figure: (figure) =>
              figure === 'headroom' || figure === 'headroomAfter'
                ? words.notAdded
                : columnSumClaim(joint[figure], [assumptionProof(scenario.id, everybody, figure)], language),
          },
        ]
      : [];
  return tableOf<ImpactLine>(
    { key: 'impact', label: words.impact },
    [
      { key: 'name', title: words.municipality, cell: ({ name }) => name },
      ...figures.map((key) => ({
        key,
        title: words[key],
        isNumber: true,
        cell: ({ figure }: ImpactLine) => figure(key),
      })),
    ],
    [...lines, ...together],
    ({ key, isTotal }) => ({ key, isTotal }),
  );
}
