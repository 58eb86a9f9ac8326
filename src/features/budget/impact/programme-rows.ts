import type { Look } from '#domain/as-of/look.ts';
import { programmeFunding } from '#domain/finance/programme-funding.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import { certain } from '#domain/value/amount.ts';
import type { Cents } from '#domain/value/money.ts';
import { assumedClaim, euroValue } from '#kit/lines/claim.ts';
import { figureYears } from '#kit/lines/grant-years.ts';
import { programmeName } from '#kit/lines/programme-name.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

type Line = {
  readonly key: string;
  readonly party: string;
  readonly name: string;
  readonly programme: string;
  readonly number: number;
  readonly year: number | undefined;
  readonly when: string;
  readonly amount: Cents;
};

/** What each of several programmes pays for each municipality; without lines where there is but one. */
export function programmeTable({ initiative, budget }: Look, language: Language): Table {
  const { scenario, municipalities } = budget;
  const words = allWordsIn(language);
  const format = formatterOf(language);
  const lines = municipalities.flatMap(({ party, participant, impact }): readonly Line[] => {
    if (!scenario || !participant || !impact) return [];
    const year = impact.part;
    return (programmeFunding(scenario, participant, year) ?? []).map(({ number, amount }) => ({
      key: `${party.id}-${number}`,
      party: party.id,
      name: format.text(party.name),
      programme: programmeName(initiative, scenario, number, language),
      number,
      year,
      when: figureYears(scenario, [impact]),
      amount,
    }));
  });
  return tableOf<Line>(
    { key: 'programmes', label: words.scenario.byProgramme },
    [
      {
        key: 'programme',
        title: words.scenario.byProgramme,
        cell: ({ programme, name }) => `${programme}, ${name}`,
      },
      { key: 'year', title: words.budget.year, cell: ({ when }) => when },
      {
        key: 'amount',
        title: words.budget.grant,
        isNumber: true,
        cell: ({ amount, number, year, party }) =>
          assumedClaim(
            format.euros(amount),
            scenario ? [assumptionProof(scenario.id, party, { kind: 'programme', number, year })] : [],
            language,
            euroValue(certain(amount)),
          ),
      },
    ],
    lines,
    ({ key }) => ({ key }),
  );
}
