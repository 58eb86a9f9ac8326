import { grantorOf } from '#domain/as-of/grantor.ts';
import { grantWordsIn } from '#i18n/messages/grant.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { yearText } from '#kit/lines/sum-claim.ts';
import { usePanel } from '#kit/panel/Panel.tsx';

/** Said in place of the chart where sources speak of other years alone, or of no money at all. */
export function NoFunding({ selection }: { selection: Selection }) {
  const { data } = usePanel(noneText, selection);
  return <p className="soft">{data}</p>;
}

function noneText(
  { initiative, budget: { snapshot, year, municipalities } }: Look,
  language: Language,
): string {
  const words = allWordsIn(language).budget;
  if (year === undefined) return words.none;
  const elsewhere = municipalities.flatMap(({ stateFunding, ownContribution }) =>
    [stateFunding, ownContribution].flatMap((sum) => sum?.elsewhere ?? []),
  );
  // A line that concerns several municipalities is told once for each of its years.
  const lines = new Map(elsewhere.map((line) => [JSON.stringify([line.fact.id, line.content]), line]));
  const list = outsideList([...lines.values()], initiative.parties, language);
  return [
    grantWordsIn(language, grantorOf(snapshot, initiative)).noneInYear(yearText(year, language)),
    ...(list === undefined ? [] : [words.outside(list)]),
  ].join(' ');
}
