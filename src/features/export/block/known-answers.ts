import type { IsoDate } from '#domain/value/calendar.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import { effectOf } from '#domain/finance/financial-effect.ts';
import type { PlanYear } from '#domain/finance/plan-years.ts';
import type { CommitmentStrength } from '#domain/document/content.ts';
import { spanOf } from '#domain/document/period.ts';
import { type Status, weakest } from '#domain/value/knowledge.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { formatterOf } from '#format/formatter.ts';
import { periodsText } from '../figures/periods.ts';
import type { Language } from '#i18n/language.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';

/** The entries of a block, by the names of their words. */
export type Key = keyof ReturnType<typeof exportWordsIn>['blockRow'];

/** What the entries of one municipality are made from. */
export type Setting = {
  /** The money lines that concern this municipality. */
  readonly lines: readonly Stated<'money'>[];
  /** A line by its title, with what keeps it from being taken for something else. */
  readonly titleOf: (line: Stated<'money'>) => string;
  readonly plan: readonly PlanYear[];
  readonly strengths: readonly CommitmentStrength[];
  /** Who pays the grants: the state, or others by their names. */
  readonly grantPayers: string;
  readonly programme: string;
  readonly phaseTitle: (phase: string) => string;
  readonly scenario: Scenario | undefined;
  readonly scenarioName: string;
  readonly asOf: IsoDate;
  readonly language: Language;
};

/** What stands in an entry, and what it is worth; no status where there is nothing to know. */
export type Answer = { readonly content: string; readonly status: Status | undefined };

/** Whether it costs anything, phase by phase and year by year: a known 0 here settles nothing there. */
export function knownEffect(lines: readonly Stated<'money'>[], setting: Setting): Answer | undefined {
  const statuses = lines.map(amountStatus);
  const [first, ...rest] = statuses;
  if (first === undefined) return undefined;
  return { content: effectTexts(lines, setting).join('; '), status: weakest([first, ...rest]) };
}

export function effectTexts(
  lines: readonly Stated<'money'>[],
  { phaseTitle, language }: Setting,
): readonly string[] {
  const { period } = formatterOf(language);
  const groups = Map.groupBy(lines, ({ content }) => `${period(content.period)} ${content.phase}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const effect = effectOf(group);
    if (!first || !effect) return [];
    const { phase } = first.content;
    return [
      exportWordsIn(language).effectIn(
        phaseTitle(phase),
        period(first.content.period),
        exportWordsIn(language).effect[effect],
      ),
    ];
  });
}

/** Lines of one kind as their sources give them, each with its year. */
export function linesAnswer(
  lines: readonly Stated<'money'>[],
  { titleOf, language }: Setting,
): Answer | undefined {
  const format = formatterOf(language);
  const [first, ...rest] = lines.map(amountStatus);
  if (first === undefined) return undefined;
  const texts = lines.map((line) => {
    const { content } = line;
    const title = titleOf(line);
    const period = format.period(content.period);
    const named = title.includes(period) ? title : `${title} (${period})`;
    return `${named}: ${format.amount(content.amount)}`;
  });
  return { content: texts.join('; '), status: weakest([first, ...rest]) };
}

/** The years that sources speak of money in. How well an amount is known says nothing of its year. */
export function yearsAnswer(lines: readonly Stated<'money'>[], language: Language): Answer | undefined {
  if (lines.length === 0) return undefined;
  const longest = lines.filter((line) => !lines.some((other) => isInside(line, other)));
  return { content: periodsText(longest, language), status: undefined };
}

/** Whether a longer period has its years already. */
function isInside({ content: part }: Stated<'money'>, { content: whole }: Stated<'money'>): boolean {
  const [inner, outer] = [spanOf(part.period), spanOf(whole.period)];
  if (!inner || !outer) return false;
  const isLonger = outer.last - outer.first > inner.last - inner.first;
  return isLonger && outer.first <= inner.first && inner.last <= outer.last;
}
