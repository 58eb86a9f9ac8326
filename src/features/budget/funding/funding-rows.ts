import { type Interval, intervalOf } from '#domain/value/amount.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Cents } from '#domain/value/money.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { coverSentences } from '#kit/sentences/cover-sentences.ts';
import { type Claim, amountClaim, assumedClaim, figureClaim, lineClaim } from '#kit/lines/claim.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { type Formatter, formatterOf } from '#format/formatter.ts';
import { fundingTitle } from '#kit/sentences/funding-title.ts';
import { instrumentSentences } from '#kit/sentences/instrument-text.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type CoverMark, coverMark } from '../plot/cover-mark.ts';
import { type FundingLine, coverLines, fundingTable } from './funding-table.ts';

type Payer = 'state' | 'own';

type Certainty = 'confirmed' | 'announced' | 'assumed';

/** What every line of the chart but a heading has: whose money, in words, and what proves it. */
type Line = {
  readonly key: string;
  readonly payer: Payer;
  readonly title: string;
  readonly value: string;
  readonly claim: Claim;
};

/** One line of the chart: a heading, a bar with its range, or an empty slot where no amount is known. */
export type ChartRow =
  | { readonly kind: 'heading'; readonly key: string; readonly title: string }
  | (Line & {
      readonly kind: 'bar';
      /** The value in two parts, the second of which gives way where the chart is narrow. */
      readonly best: string;
      readonly range: string;
      readonly certainty: Certainty;
      readonly interval: Interval;
      readonly cover: CoverMark | undefined;
    })
  | (Line & { readonly kind: 'slot'; readonly isAnnounced: boolean });

export type FundingRows = ChartRows & {
  readonly title: string;
  readonly chart: readonly ChartRow[];
  /** The end of the axis in cents; undefined when no amount is known: then there is no scale. */
  readonly axisEnd: Cents | undefined;
  readonly ticks: Axis['ticks'];
  /** Which instrument each municipality would need, and who decides. */
  readonly instruments: readonly string[];
  readonly known: readonly Claim[];
  readonly assumed: Claim | undefined;
};

/** Funding against own contribution as the chart draws it, the table lists it and the sentences say it. */
export function fundingRows({ initiative, budget: view }: Look, language: Language): FundingRows {
  const chart = view.municipalities.flatMap((municipality) =>
    chartRows(municipality, { initiative, scenario: view.scenario, language }),
  );
  const highest = Math.max(
    ...chart.flatMap((row) =>
      row.kind === 'bar' ? [row.interval.high, row.cover?.at ?? row.interval.high] : [],
    ),
  );
  const axis = Number.isFinite(highest) ? axisTo(highest, language) : undefined;
  const lines = linesOf(chart);
  const first = view.municipalities[0];
  return {
    title: fundingTitle(view, language),
    chart,
    axisEnd: axis?.end,
    ticks: axis?.ticks ?? [],
    points: lines.map(({ spoken, claim }) => ({ spoken, proofs: claim.proofs })),
    tables: [
      fundingTable(
        fundingTitle(view, language),
        // The cover of each municipality stands behind its own lines: the sentences speak of it.
        view.municipalities.flatMap((municipality) => [
          ...lines.filter(({ party }) => party === municipality.party.id),
          ...coverLines(municipality, view.scenario, language),
        ]),
        language,
      ),
    ],
    sentences: coverSentences(view, language),
    instruments: instrumentSentences(view, language),
    known: [first?.stateFunding, first?.ownContribution].flatMap((line) =>
      line ? [lineClaim(line, initiative.sources, language)] : [],
    ),
    assumed: view.scenario && scenarioClaim(view, language),
  };
}

type Setting = {
  readonly initiative: Initiative;
  readonly scenario: Scenario | undefined;
  readonly language: Language;
};
type Named = Pick<Line, 'key' | 'payer' | 'title'>;

function chartRows(municipality: MunicipalBudget, setting: Setting): readonly ChartRow[] {
  const words = wordsIn(setting.language).budget;
  const format = formatterOf(setting.language);
  const { party, impact, stateFunding, ownContribution } = municipality;
  const heading: ChartRow = {
    kind: 'heading',
    key: party.id,
    title: format.text(party.name),
  };
  const state = { payer: 'state', key: `${party.id}-state`, title: words.stateFunding } as const;
  const own = { payer: 'own', key: `${party.id}-own`, title: words.ownContribution } as const;
  if (impact && setting.scenario) {
    const { id } = setting.scenario;
    const bar = (named: Named, figure: 'stateFunding' | 'ownContribution'): ChartRow =>
      computedRow(named, impact[figure], {
        proofs: [assumptionProof(id, party.id, figure)],
        cover: figure === 'ownContribution' ? coverMark(impact, setting.language) : undefined,
        language: setting.language,
      });
    return [heading, bar(state, 'stateFunding'), bar(own, 'ownContribution')];
  }
  return [
    heading,
    ...(stateFunding ? [knownRow(state, stateFunding, setting)] : []),
    ...(ownContribution ? [knownRow(own, ownContribution, setting)] : []),
  ];
}

/** What a scenario gives; an empty slot where an input that it would need is not stated. */
function computedRow(
  named: Named,
  interval: Interval | undefined,
  { proofs, cover, language }: { proofs: readonly Proof[]; cover: CoverMark | undefined; language: Language },
): ChartRow {
  const claim = figureClaim(interval, proofs, language);
  if (interval) return barRow(named, interval, 'assumed', cover, claim, formatterOf(language));
  return { kind: 'slot', ...named, value: `${claim.text}, ${claim.status}`, claim, isAnnounced: false };
}

/**
 * What a source says: a bar where it states an amount for this municipality alone, else a slot with the words. An
 * amount for several together is not divided among them: nobody said how.
 */
function knownRow(named: Named, line: Stated<'money'>, { initiative, language }: Setting): ChartRow {
  const format = formatterOf(language);
  const claim = amountClaim(format.amount(line.content.amount), line, initiative.sources, language);
  const interval = intervalOf(line.content.amount);
  const isAlone = municipalitiesOf(initiative).length === 1;
  const isShared = !isAlone && (named.payer === 'state' || line.content.payers.length > 1);
  const { status } = line.fact;
  if (interval && !isShared && (status === 'confirmed' || status === 'announced')) {
    return barRow(named, interval, status, undefined, claim, format);
  }
  const isAnnounced = status === 'announced';
  const value = isAnnounced ? `${format.status('announced')}, ${claim.text}` : claim.text;
  return { kind: 'slot', ...named, value, claim, isAnnounced };
}

function barRow(
  named: Named,
  interval: Interval,
  certainty: Certainty,
  cover: CoverMark | undefined,
  claim: Claim,
  format: Formatter,
): ChartRow {
  return {
    kind: 'bar',
    ...named,
    claim,
    value: `${claim.text} · ${claim.status}`,
    best: `${format.eurosShort(interval.best)} · ${claim.status}`,
    range: interval.low === interval.high ? '' : `(${format.span(interval)})`,
    certainty,
    interval,
    cover,
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
    const spoken = `${municipality}, ${title}: ${row.value}${cover}`;
    return [{ key, party, municipality, title, claim, spoken }];
  });
}

function scenarioClaim(view: BudgetView, language: Language): Claim | undefined {
  const { scenario, municipalities } = view;
  if (!scenario) return undefined;
  return assumedClaim(
    scenarioTitle({ scenario, isChanged: view.isChanged }, language),
    municipalities.map(({ party }) => assumptionProof(scenario.id, party.id)),
    language,
  );
}
