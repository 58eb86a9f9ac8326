import { grantorIn } from '#domain/as-of/grantor.ts';
import { grantTitle } from '#format/grant-name.ts';
import {
  type Impact,
  impactOf,
  type JointImpact,
  jointImpact,
  refIn,
} from '#domain/finance/budget-impact.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import { yearsCovered } from '#domain/cash/grant-period.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { assumptionProof, everybody } from '#domain/proof/proof.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { columnSumClaim } from '#kit/lines/column-sum.ts';
import { restClaim } from '#kit/lines/rest-claim.ts';
import { figureYears } from '#kit/lines/grant-years.ts';
import { type Cell, type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
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
 * together. Their covers are not added up, and neither are those of several years: each has a budget of its own. Where a
 * grant runs through several years, all of them stand in the table: a row each, or the others below the chosen one.
 */
export function impactTable({ budget: view }: Look, language: Language): Table {
  const words = wordsIn(language).budget;
  const { scenario, joint, municipalities } = view;
  const grantor = scenario ? grantorIn(scenario) : 'others';
  const titles = { ...words, stateFunding: grantTitle(grantor, language) };
  const lines = scenario
    ? [
        ...municipalities.flatMap((municipality) => municipalLines(municipality, scenario, language)),
        ...(joint && municipalities.length > 1
          ? [jointLine({ key: 'joint', name: words.joint, isTotal: true }, joint, scenario, language)]
          : []),
        ...otherYears(view, scenario, language),
      ]
    : [];
  return tableOf<ImpactLine>(
    { key: 'impact', label: words.impact },
    [
      { key: 'name', title: words.municipality, cell: ({ name }) => name },
      ...figures.map((key) => ({
        key,
        title: titles[key],
        isNumber: true,
        cell: ({ figure }: ImpactLine) => figure(key),
      })),
    ],
    lines,
    ({ key, isTotal }) => ({ key, isTotal }),
  );
}

/** A municipality in the chosen year; over all of them year by year, and the sum. */
function municipalLines(
  { party, participant, impact }: MunicipalBudget,
  scenario: Scenario,
  language: Language,
): readonly ImpactLine[] {
  if (!participant || !impact) return [];
  const words = allWordsIn(language).budget;
  const name = formatterOf(language).text(party.name);
  const line = (of: Impact, title: string): ImpactLine => ({
    key: `${party.id}-${title}`,
    name: title,
    isTotal: false,
    figure: (figure) =>
      of.years.length > 1 && isOfBudget(figure)
        ? words.notAdded
        : (figure === 'headroomAfter' ? restClaim : columnClaim)(
            of[figure],
            [assumptionProof(scenario.id, party.id, refIn(of, figure))],
            language,
          ),
  });
  if (impact.years.length > 1) {
    return [
      ...impact.years.map((year) => line(impactOf(scenario, participant, year), `${name} ${year}`)),
      line(impact, `${name} ${figureYears(scenario, [impact])}`),
    ];
  }
  return [line(impact, impact.part === undefined ? name : `${name} ${impact.part}`)];
}

const isOfBudget = (figure: (typeof figures)[number]): figure is 'headroom' | 'headroomAfter' =>
  figure === 'headroom' || figure === 'headroomAfter';

const jointLine = (
  told: Pick<ImpactLine, 'key' | 'name' | 'isTotal'>,
  joint: JointImpact,
  scenario: Scenario,
  language: Language,
): ImpactLine => ({
  ...told,
  figure: (figure) =>
    isOfBudget(figure)
      ? allWordsIn(language).budget.notAdded
      : columnSumClaim(
          joint[figure],
          [assumptionProof(scenario.id, everybody, refIn(joint, figure))],
          language,
        ),
});

/** What a chosen year leaves out of a longer grant, each of the other years with what it comes to. */
function otherYears(
  { year, municipalities }: BudgetView,
  scenario: Scenario,
  language: Language,
): readonly ImpactLine[] {
  if (year === 'all') return [];
  const participants = municipalities.map(({ participant }) => participant);
  return yearsCovered(scenario, participants)
    .filter((other) => other !== year)
    .map((other) =>
      jointLine(
        { key: `other-${other}`, name: allWordsIn(language).budget.notChosen(other), isTotal: false },
        jointImpact(participants.map((each) => each && impactOf(scenario, each, other))),
        scenario,
        language,
      ),
    );
}
