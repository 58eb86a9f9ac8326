import type { BudgetView } from '#domain/finance/budget-view.ts';
import { type Instrument, type YearInstruments, instrumentsByYear } from '#domain/finance/instrument.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { formatterOf } from '#format/formatter.ts';

/**
 * The answer for one municipality in a sentence: the instrument, who decides, and whether the worst case needs more. Of
 * several years each has its own; of one that is still to be planned it is said.
 */
export const instrumentSentence = (
  party: string,
  years: readonly YearInstruments[],
  language: Language,
): string =>
  years
    .map((each) => yearSentence(years.length === 1 ? party : `${party} ${each.budget.year}`, each, language))
    .join(' ');

function yearSentence(
  party: string,
  { budget, canBePlanned, instruments }: YearInstruments,
  language: Language,
): string {
  const words = allWordsIn(language).instrument;
  const planned = canBePlanned ? ` ${words.canBePlanned(budget.year)}` : '';
  if (!instruments) return `${party}: ${words.unknown}.${planned}`;
  const { best, unfavourable } = instruments;
  const answer =
    best.kind === 'none'
      ? words.sentenceNone(party, best.reason ? words.reason[best.reason] : '')
      : words.sentence(party, words[best.kind], words.decider[best.decider]);
  const isSame = best.kind === unfavourable.kind && best.decider === unfavourable.decider;
  const worse = isSame ? '' : words.sentenceWorse(instrumentText(unfavourable, language));
  return answer + worse + planned;
}

/** The same for every municipality that the scenario covers. */
export const instrumentSentences = (
  { scenario, municipalities, snapshot }: BudgetView,
  language: Language,
): readonly string[] =>
  municipalities.flatMap(({ party, participant, impact }) =>
    scenario && participant && impact
      ? [
          instrumentSentence(
            formatterOf(language).text(party.name),
            instrumentsByYear(scenario, participant, impact, snapshot.asOf),
            language,
          ),
        ]
      : [],
  );

/** A instrument with who decides on it, in one phrase. */
export function instrumentText({ kind, decider }: Instrument, language: Language): string {
  const words = allWordsIn(language).instrument;
  return kind === 'none' ? words.none : `${words[kind]}, ${words.decides} ${words.decider[decider]}`;
}
