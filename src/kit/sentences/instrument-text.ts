import type { BudgetView } from '#domain/finance/budget-view.ts';
import { type Instrument, type Instruments, instrumentsOf } from '#domain/finance/instrument.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from '#format/formatter.ts';

/** The answer for one municipality in a sentence: the instrument, who decides, and whether the worst case needs more. */
export function instrumentSentence(
  party: string,
  instruments: Instruments | undefined,
  language: Language,
): string {
  const words = wordsIn(language).instrument;
  if (!instruments) return `${party}: ${words.unknown}.`;
  const { best, unfavourable } = instruments;
  const answer =
    best.kind === 'none'
      ? words.sentenceNone(party, best.reason ? words.reason[best.reason] : '')
      : words.sentence(party, words[best.kind], words.decider[best.decider]);
  const isSame = best.kind === unfavourable.kind && best.decider === unfavourable.decider;
  return isSame ? answer : answer + words.sentenceWorse(instrumentText(unfavourable, language));
}

/** The same for every municipality that the scenario covers. */
export const instrumentSentences = (
  { scenario, municipalities }: BudgetView,
  language: Language,
): readonly string[] =>
  municipalities.flatMap(({ party, participant }) =>
    scenario && participant
      ? [
          instrumentSentence(
            formatterOf(language).text(party.name),
            instrumentsOf(scenario, participant),
            language,
          ),
        ]
      : [],
  );

/** A instrument with who decides on it, in one phrase. */
export function instrumentText({ kind, decider }: Instrument, language: Language): string {
  const words = wordsIn(language).instrument;
  return kind === 'none' ? words.none : `${words[kind]}, ${words.decides} ${words.decider[decider]}`;
}
