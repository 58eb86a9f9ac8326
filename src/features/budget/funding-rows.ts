import type { Interval } from '#domain/amount.ts';
import type { Stated } from '#domain/as-of.ts';
import { type BudgetView, type MunicipalBudget, budgetViewOf } from '#domain/budget-view.ts';
import type { Initiative } from '#domain/initiative.ts';
import { type Cents, cents, subtractCents } from '#domain/money.ts';
import { assumptionProof } from '#domain/proof.ts';
import type { Selection } from '#domain/selection.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { type Claim, amountClaim, assumedClaim } from '#format/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type Payer = 'state' | 'own';

/** One line of the chart: a heading, a bar with its range, or an empty slot where no amount is known. */
export type ChartRow =
  | { readonly kind: 'heading'; readonly id: string; readonly title: string; readonly note: string }
  | {
      readonly kind: 'bar';
      readonly id: string;
      readonly payer: Payer;
      readonly title: string;
      readonly value: string;
      /** The same in two parts, the second of which gives way where the chart is narrow. */
      readonly best: string;
      readonly range: string;
      readonly isAssumed: boolean;
      readonly interval: Interval;
      readonly headroom: Cents | undefined;
    }
  | {
      readonly kind: 'slot';
      readonly id: string;
      readonly payer: Payer;
      readonly title: string;
      readonly value: string;
      readonly isAnnounced: boolean;
    };

/** The height of one line of the chart in pixels: words above, mark below. */
export const bandHeight = 42;

export type FundingRows = {
  readonly title: string;
  readonly chart: readonly ChartRow[];
  /** The end of the axis in cents; undefined when no amount is known: then there is no scale. */
  readonly axisEnd: Cents | undefined;
  readonly ticks: Axis['ticks'];
  readonly points: readonly string[];
  readonly table: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
  readonly sentences: readonly string[];
  readonly known: readonly Claim[];
  readonly assumed: Claim | undefined;
};

/** Funding against own contribution as the chart draws it, the table lists it and the sentences say it. */
export function fundingRows(initiative: Initiative, selection: Selection, language: Language): FundingRows {
  const view = budgetViewOf(initiative, selection);
  const words = wordsIn(language).budget;
  const chart = view.municipalities.flatMap((municipality) => chartRows(municipality, language));
  const highest = Math.max(
    ...chart.flatMap((row) =>
      row.kind === 'bar' ? [row.interval.high, row.headroom ?? row.interval.high] : [],
    ),
  );
  const axis = Number.isFinite(highest) ? axisTo(highest, language) : undefined;
  const first = view.municipalities[0];
  return {
    title: view.fiscalYear === undefined ? words.chartAny : words.chart(view.fiscalYear),
    chart,
    axisEnd: axis?.end,
    ticks: axis?.ticks ?? [],
    points: pointsOf(chart, language),
    table: tableOf(chart),
    sentences: sentencesOf(view, language),
    known: [first?.stateFunding, first?.ownContribution].flatMap((line) =>
      line ? [knownClaim(line, initiative, language)] : [],
    ),
    assumed: view.scenario && scenarioClaim(view, language),
  };
}

function chartRows(municipality: MunicipalBudget, language: Language): readonly ChartRow[] {
  const words = wordsIn(language).budget;
  const format = formatterOf(language);
  const { party, impact, stateFunding, ownContribution } = municipality;
  const heading: ChartRow = {
    kind: 'heading',
    id: party.id,
    title: format.text(party.name),
    note: impact ? words.headroomOf(format.eurosShort(impact.headroom)) : '',
  };
  const state = { payer: 'state', id: `${party.id}-state`, title: words.stateFunding } as const;
  const own = { payer: 'own', id: `${party.id}-own`, title: words.ownContribution } as const;
  return [
    heading,
    ...chartRow(state, impact?.stateFunding, stateFunding, undefined, language),
    ...chartRow(own, impact?.ownContribution, ownContribution, impact?.headroom, language),
  ];
}

function chartRow(
  named: { readonly payer: Payer; readonly id: string; readonly title: string },
  interval: Interval | undefined,
  line: Stated<'money'> | undefined,
  headroom: Cents | undefined,
  language: Language,
): readonly ChartRow[] {
  const format = formatterOf(language);
  if (interval) {
    const status = format.status('assumed');
    return [
      {
        kind: 'bar',
        ...named,
        value: `${format.interval(interval)} · ${status}`,
        best: `${format.eurosShort(interval.best)} · ${status}`,
        range: interval.low === interval.high ? '' : `(${format.span(interval)})`,
        isAssumed: true,
        interval,
        headroom,
      },
    ];
  }
  if (!line) return [];
  const isAnnounced = line.fact.status === 'announced';
  const amount = format.amount(line.content.amount);
  const value = isAnnounced ? `${format.status('announced')}, ${amount}` : amount;
  return [{ kind: 'slot', ...named, value, isAnnounced }];
}

function pointsOf(chart: readonly ChartRow[], language: Language): readonly string[] {
  const words = wordsIn(language).budget;
  const format = formatterOf(language);
  let municipality = '';
  return chart.flatMap((row) => {
    if (row.kind === 'heading') {
      municipality = row.title;
      return [];
    }
    const headroom =
      row.kind === 'bar' && row.headroom !== undefined
        ? `, ${words.headroomOf(format.eurosShort(row.headroom))}`
        : '';
    return [`${municipality}, ${row.title}: ${row.value}${headroom}`];
  });
}

function tableOf(chart: readonly ChartRow[]): FundingRows['table'] {
  let municipality = '';
  return chart.flatMap((row) => {
    if (row.kind === 'heading') {
      municipality = row.title;
      return [];
    }
    return [{ key: row.id, name: municipality, cells: [row.title, row.value] }];
  });
}

function sentencesOf(view: BudgetView, language: Language): readonly string[] {
  const words = wordsIn(language).budget;
  const format = formatterOf(language);
  const { scenario, fiscalYear } = view;
  if (!scenario || fiscalYear === undefined) return [];
  return view.municipalities.flatMap(({ party, impact }) => {
    if (!impact) return [];
    const { ownContribution, headroom, headroomAfter } = impact;
    const range = ownContribution.low === ownContribution.high ? words.exactly : format.span(ownContribution);
    const best = words.sentenceBest(
      scenario.id.toUpperCase(),
      format.text(party.name),
      fiscalYear,
      format.eurosShort(ownContribution.best),
      range,
    );
    return [`${best} ${coverSentence(headroom, headroomAfter, language)}`];
  });
}

/** By how much an amount lies below zero. */
const below = (amount: Cents): Cents => subtractCents(cents(0), amount);

function coverSentence(headroom: Cents, after: Interval, language: Language): string {
  const words = wordsIn(language).budget;
  const { eurosShort } = formatterOf(language);
  if (after.best < 0) return words.sentenceShort(eurosShort(headroom), eurosShort(below(after.best)));
  if (after.low < 0) return words.sentencePartly(eurosShort(headroom), eurosShort(below(after.low)));
  return words.sentenceCovered(eurosShort(headroom));
}

function knownClaim(line: Stated<'money'>, initiative: Initiative, language: Language): Claim {
  const format = formatterOf(language);
  const text = `${format.text(line.content.title)}: ${format.amount(line.content.amount)}`;
  return amountClaim(text, line, initiative.sources, language);
}

function scenarioClaim({ scenario, municipalities }: BudgetView, language: Language): Claim | undefined {
  if (!scenario) return undefined;
  return assumedClaim(
    `${wordsIn(language).bar.scenario} ${scenario.id.toUpperCase()}: ${formatterOf(language).text(scenario.title)}`,
    municipalities.map(({ party }) => assumptionProof(scenario.id, party.id)),
    language,
  );
}
