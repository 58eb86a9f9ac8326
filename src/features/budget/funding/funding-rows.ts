import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { LineSum } from '#domain/finance/line-sum.ts';
import type { Cents } from '#domain/value/money.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { coverSentences } from '#kit/sentences/cover-sentences.ts';
import { type Claim, assumedClaim, lineClaim } from '#kit/lines/claim.ts';
import { lineSumClaim, yearTitle } from '#kit/lines/sum-claim.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { fundingTitle } from '#kit/sentences/funding-title.ts';
import { grantName } from '#format/grant-name.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import type { ChartRow } from './chart-row.ts';
import { chartRows, jointRows, together } from './funding-marks.ts';
import { sumOfAll } from './funding-sums.ts';
import { type FundingLine, coverLines, fundingTable } from './funding-table.ts';

export type FundingRows = ChartRows & {
  readonly title: string;
  readonly chart: readonly ChartRow[];
  /** The end of the axis in cents; undefined when no amount is known: then there is no scale. */
  readonly axisEnd: Cents | undefined;
  readonly ticks: Axis['ticks'];
  readonly known: readonly Claim[];
  readonly assumed: Claim | undefined;
};

/** Funding against own contribution as the chart draws it, the table lists it and the sentences say it. */
export function fundingRows({ initiative, budget: view }: Look, language: Language): FundingRows {
  const { snapshot, scenario } = view;
  const setting = { initiative, snapshot, scenario, language };
  const chart = [
    ...view.municipalities.flatMap((municipality) => chartRows(municipality, setting)),
    ...(view.scenario ? [] : jointRows(view, setting)),
  ];
  const highest = Math.max(
    ...chart.flatMap((row) =>
      row.kind === 'bar' ? [row.interval.high, row.cover?.at ?? row.interval.high, ...row.sides] : [],
    ),
  );
  const axis = Number.isFinite(highest) ? axisTo(highest, language) : undefined;
  const lines = linesOf(chart);
  const title = fundingTitle(view, initiative.parties, language);
  return {
    title,
    chart,
    axisEnd: axis?.end,
    ticks: axis?.ticks ?? [],
    points: lines.map(({ spoken, claim }) => ({ spoken, proofs: claim.proofs })),
    tables: [
      fundingTable(
        title,
        // The cover of each municipality stands behind its own lines: the sentences speak of it.
        [
          ...view.municipalities.flatMap((municipality) => [
            ...lines.filter(({ party }) => party === municipality.party.id),
            ...coverLines(municipality, view.scenario, language),
          ]),
          ...lines.filter(({ party }) => party === together),
        ],
        language,
      ),
    ],
    sentences: coverSentences(view, language),
    known: (['stateFunding', 'ownContribution'] as const).flatMap((role) =>
      knownClaims(sumOfAll(view, role), initiative, language),
    ),
    assumed: view.scenario && scenarioClaim(view, language),
  };
}

/** The chart as a list: one line for each mark, named by its municipality, as the table shows and a voice says it. */
function linesOf(
  chart: readonly ChartRow[],
): readonly (FundingLine & { readonly party: string; readonly spoken: string })[] {
  let party = '';
  let municipality = '';
  return chart.flatMap((row) => {
    if (row.kind === 'heading') {
      party = row.key;
      municipality = row.title;
      return [];
    }
    const { key, title, claim } = row;
    const cover = row.kind === 'bar' && row.cover ? `, ${row.cover.label}` : '';
    const range = row.kind === 'slot' && row.range !== '' ? ` ${row.range}` : '';
    const spoken = `${municipality}, ${title}: ${row.value}${range}${cover}`;
    return [{ key, party, municipality, title, claim, spoken }];
  });
}

/** A single amount by its own title; several as their sum, and not the first for all of them. */
function knownClaims(
  sum: LineSum | undefined,
  { sources, parties }: Initiative,
  language: Language,
): readonly Claim[] {
  const [first, ...rest] = sum?.lines ?? [];
  if (!sum || !first) return [];
  if (rest.length === 0) return [lineClaim(first, sources, language)];
  const words = wordsIn(language).budget;
  const name =
    sum.role === 'own-contribution' ? words.ownContribution : grantName({ sums: [sum], parties }, language);
  const claim = lineSumClaim(sum, sources, language);
  return [{ ...claim, text: `${yearTitle(name, sum.year, language)}: ${claim.text}` }];
}

function scenarioClaim(view: BudgetView, language: Language): Claim | undefined {
  const { scenario, municipalities } = view;
  if (!scenario) return undefined;
  return assumedClaim(
    scenarioTitle({ scenario, isChanged: view.isChanged, kept: view.kept }, language),
    municipalities.map(({ party }) => assumptionProof(scenario.id, party.id)),
    language,
  );
}
