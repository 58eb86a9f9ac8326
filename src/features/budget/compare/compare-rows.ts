import { appliesIn } from '#domain/finance/budget-view.ts';
import type { Interval } from '#domain/value/amount.ts';
import { type Impact, impactOf, refIn } from '#domain/finance/budget-impact.ts';
import type { Look } from '#domain/as-of/look.ts';
import { grantPeriodOf, lastMonthOf } from '#domain/cash/grant-period.ts';
import { freeName } from '#domain/cases/case-text.ts';
import type { Participant } from '#domain/document/scenario.ts';
import { monthIndex, yearOf } from '#domain/value/calendar.ts';
import { type Compared, comparedOf } from '#domain/cases/compared.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { formatterOf } from '#format/formatter.ts';
import { scenarioName } from '#format/scenario-name.ts';
import { type Pair, compareTable, proofOf } from './compare-table.ts';
import type { BandHeading } from '../plot/BandChart.tsx';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type CoverMark, coverMark } from '../plot/cover-mark.ts';

type CompareBand =
  | BandHeading
  | {
      readonly kind: 'bar';
      readonly key: string;
      readonly title: string;
      /** The own contribution in words. */
      readonly note: string;
      readonly own: Interval | undefined;
      readonly cover: CoverMark | undefined;
      readonly isTall: boolean;
    };

export type CompareRows = ChartRows & {
  readonly choices: readonly { readonly id: string; readonly name: string; readonly isShown: boolean }[];
  readonly bands: readonly CompareBand[];
  readonly axis: Axis | undefined;
};

/** Scenarios and cases by municipality: what each would bear, where its cover ends, which instrument it needs. */
export function compareRows({ initiative, selection, budget: view }: Look, language: Language): CompareRows {
  const format = formatterOf(language);
  const compared = comparedOf(initiative, selection).filter(({ scenario }) => appliesIn(view, scenario));
  const names = namesOf(compared, language);
  const nameOf = ({ id }: Compared) => names.get(id) ?? id;
  const shown = compared.filter(({ isShown }) => isShown);
  const cells = view.municipalities.flatMap(({ party }) =>
    shown.map((each): Pair => {
      const participant = each.scenario.participants.find((candidate) => candidate.party === party.id);
      const impact = participant && impactOf(each.scenario, participant, view.year);
      const period = periodText(participant, impact, language);
      return { party, compared: each, name: nameOf(each), impact, period };
    }),
  );
  const highest = Math.max(
    ...cells.flatMap(({ impact }) =>
      [impact?.ownContribution?.high ?? [], impact?.headroom?.high ?? []].flat(),
    ),
  );
  return {
    choices: compared.map((each) => ({ id: each.id, name: nameOf(each), isShown: each.isShown })),
    axis: Number.isFinite(highest) ? axisTo(highest, language) : undefined,
    bands: view.municipalities.flatMap(({ party }) => [
      { kind: 'heading', key: party.id, title: format.text(party.name) } as const,
      ...bandsOf(
        cells.filter((cell) => cell.party === party),
        language,
      ),
    ]),
    points: cells.map((cell) => ({
      spoken: `${format.text(cell.party.name)}, ${cell.name}: ${ownText(cell, language)}`,
      proofs: [proofOf(cell, cell.impact ? refIn(cell.impact, 'ownContribution') : 'ownContribution')],
    })),
    tables: [compareTable(cells, view, language)],
    sentences: view.municipalities.map(({ party }) =>
      sentenceOf(
        format.text(party.name),
        cells.filter((cell) => cell.party === party),
        language,
      ),
    ),
  };
}

/** Two that would be called the same, as two changed by others, are told apart by a number. */
function namesOf(compared: readonly Compared[], language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const each of compared)
    names.set(each.id, freeName(scenarioName(each, language), [...names.values()]));
  return names;
}

/** "19 Monate 2019–2020": the months that the figures are of, from the best begin on, extensions included. */
function periodText(
  participant: Participant | undefined,
  impact: Impact | undefined,
  language: Language,
): string {
  const words = allWordsIn(language);
  const period = participant && grantPeriodOf(participant);
  if (!period) return words.status['not-stated'];
  const [first, last] = [monthIndex(period.first), monthIndex(lastMonthOf(period))];
  const year = impact?.part;
  if (year === undefined) {
    const years = [...new Set([yearOf(period.first), yearOf(lastMonthOf(period))])].join('–');
    return words.compare.period(last - first + 1, years);
  }
  const months = Math.min(last, year * 12 + 11) - Math.max(first, year * 12) + 1;
  return words.compare.period(Math.max(0, months), String(year));
}

/** In characters: a bar on a small screen has no room for more. The whole name stands in the table. */
const longestTitle = 44;

const isOneTime = (cells: readonly Pair[]): boolean => new Set(cells.map(({ period }) => period)).size < 2;

/** Where they are of different times, each bar says which; its range is drawn, and stands in the table. */
const bandsOf = (cells: readonly Pair[], language: Language): readonly CompareBand[] =>
  cells.map((cell) => bandOf(cell, isOneTime(cells), language));

function ownText({ impact }: Pair, language: Language): string {
  const own = impact?.ownContribution;
  return own ? formatterOf(language).intervalWhole(own) : allWordsIn(language).amount.notComputable;
}

function bandOf(cell: Pair, isSameTime: boolean, language: Language): CompareBand {
  const { party, compared, name, impact, period } = cell;
  const own = impact?.ownContribution;
  const { notComputable } = allWordsIn(language).amount;
  const short = own ? formatterOf(language).eurosWhole(own.best) : notComputable;
  return {
    kind: 'bar',
    key: `${party.id}-${compared.id}`,
    title: name.length > longestTitle ? `${name.slice(0, longestTitle)}…` : name,
    note: isSameTime ? ownText(cell, language) : `${short} · ${period}`,
    own,
    cover: coverMark(impact, language),
    isTall: !isSameTime || compared.kept !== undefined,
  };
}

/** What is least and most is said only of figures over the same time. */
function sentenceOf(party: string, cells: readonly Pair[], language: Language): string {
  if (isOneTime(cells)) return sentenceOfOneTime(party, cells, language);
  const { compare } = allWordsIn(language);
  const groups = Map.groupBy(cells, ({ period }) => period);
  const each = [...groups].map(([period, group]) =>
    compare.inTime(period, sentenceOfOneTime(party, group, language)),
  );
  return [compare.differentTimes(party), ...each].join(' ');
}

function sentenceOfOneTime(party: string, cells: readonly Pair[], language: Language): string {
  const words = allWordsIn(language);
  const { eurosWhole } = formatterOf(language);
  const known = cells
    .flatMap(({ name, impact }) =>
      impact?.ownContribution ? [{ name, best: impact.ownContribution.best }] : [],
    )
    .toSorted((left, right) => left.best - right.best);
  const least = known[0];
  const most = known.at(-1);
  if (!least || !most || known.length < cells.length) return words.breakEven.unknown(party);
  if (known.length === 1) return words.compare.sentenceOne(party, least.name, eurosWhole(least.best));
  if (least.best === most.best) return words.compare.sentenceSame(party, eurosWhole(least.best));
  return words.compare.sentence(party, least.name, eurosWhole(least.best), most.name, eurosWhole(most.best));
}
