import type { Fact, Source } from '#domain/document/initiative.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import type { Impact } from '#domain/finance/budget-impact.ts';
import { yearsCovered } from '#domain/cash/grant-period.ts';
import type { Status } from '#domain/value/knowledge.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { sectionText } from '#format/section-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { figureYears, grantYears, yearsIn } from '#kit/lines/grant-years.ts';
import { type Cell, dateCell, text, whole } from './cells.ts';

/** One figure with all that says what it is worth: its range, its status, and what proves or assumes it. */
export type ExportedFigure = {
  readonly area: string;
  readonly municipality: string;
  readonly item: string;
  readonly year: Cell;
  readonly low: Cell;
  readonly best: Cell;
  readonly high: Cell;
  readonly unit: string;
} & Origin;

export type Origin = {
  readonly status: string;
  readonly evidence: string;
  readonly quote: string;
  readonly knownFrom: Cell;
  readonly author: string;
  readonly reason: string;
};

/** The year of an assumption as a number; the years, where its grants run through several, as "2019–2020". */
export function yearCell(scenario: Scenario, participants: readonly (Participant | undefined)[]): Cell {
  const years = yearsCovered(scenario, participants);
  return years.length === 1 ? whole(years[0]) : text(grantYears(scenario, participants));
}

/** The same of a figure: the chosen year, or all that it is of. */
export function figureYearCell(
  scenario: Scenario,
  impacts: readonly (Pick<Impact, 'years'> | undefined)[],
): Cell {
  const years = yearsIn(scenario, impacts);
  const [only] = years;
  return only !== undefined && years.length === 1 ? whole(only) : text(figureYears(scenario, impacts));
}

export type Values = Pick<ExportedFigure, 'low' | 'best' | 'high'>;

/** A word in place of a number stands in all three places: none of them may look like a 0. */
export const inWords = (word: string): Values => ({ low: text(word), best: text(word), high: text(word) });

/** What proves a figure that a fact states. */
export function provenBy(
  fact: Fact,
  sources: readonly Source[],
  language: Language,
  status: Status = fact.status,
): Origin {
  const words = allWordsIn(language);
  const source = sources.find(({ id }) => id === fact.evidence.source);
  return {
    status: words.status[status],
    evidence: words.outputs.evidenceAt(
      source ? sourceName(source, language) : fact.evidence.source,
      sectionText(fact.evidence, language),
    ),
    quote: 'quote' in fact.evidence ? fact.evidence.quote : words.outputs.noQuote,
    knownFrom: dateCell(fact.knownFrom, language),
    author: words.outputs.none,
    reason: formatterOf(language).text(fact.statement),
  };
}

/** The origin of what nobody stated: an assumption, or what follows from assumptions. */
export function assumedBy(
  {
    scenario,
    author,
    reason,
    status = 'assumed',
  }: {
    readonly scenario: string;
    readonly author: string;
    readonly reason: string;
    readonly status?: Status;
  },
  language: Language,
): Origin {
  const words = allWordsIn(language);
  return {
    status: words.status[status],
    evidence: scenario,
    quote: words.outputs.none,
    knownFrom: text(words.outputs.none),
    author: author || words.outputs.none,
    reason: reason || words.outputs.none,
  };
}
