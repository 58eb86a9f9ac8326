import { changesBetween, previousKnownDay } from '#domain/as-of/changes.ts';
import { knownDays } from '#domain/as-of/as-of.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type ChangeLine, changeGroups, changeLine } from '#kit/lines/change-lines.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { changeWordsIn } from '#i18n/messages/changes.ts';

export type ChangeRows = {
  /** Undefined where nothing was known before the Stichtag and no other day is asked for. */
  readonly since: IsoDate | undefined;
  readonly earlier: IsoDate | undefined;
  readonly later: IsoDate | undefined;
  readonly until: string;
  /** What there is to say beside the list, or in its place. */
  readonly summary: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly ChangeLine[] }[];
};

/** What changed up to the Stichtag since the day asked for, or since the day before it with news. */
export function changeRows({ initiative, selection }: Look, language: Language): ChangeRows {
  const { asOf } = selection;
  const words = changeWordsIn(language);
  const format = formatterOf(language);
  const since = selection.since ?? previousKnownDay(initiative, asOf);
  const days = knownDays(initiative).filter((day) => day < asOf);
  const lines = since
    ? changesBetween(initiative, since, asOf).map((change) => changeLine(change, initiative, language))
    : [];
  const summary = (): string => {
    if (!since) return words.nothingBefore;
    if (since >= asOf) return words.notBefore(format.day(since), format.day(asOf));
    return lines.length === 0 ? words.none : words.count(lines.length);
  };
  return {
    since,
    earlier: since && days.findLast((day) => day < since),
    later: since && days.find((day) => day > since),
    until: words.until(format.day(asOf)),
    summary: summary(),
    groups: changeGroups
      .map((group) => ({ title: words.group[group], lines: lines.filter((line) => line.group === group) }))
      .filter((group) => group.lines.length > 0),
  };
}
