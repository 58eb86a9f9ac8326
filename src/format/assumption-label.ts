import type { Initiative } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

type Named = { readonly scenario: string | undefined; readonly isChanged: boolean };

/** That the figures of a scenario are assumed, and what by: the data of the demo, a reader's entries, or neither. */
export function assumptionLabel(
  { scenarios }: Pick<Initiative, 'scenarios'>,
  { scenario, isChanged }: Named,
  language: Language,
): string {
  const { assumption, demo, ownEntries } = wordsIn(language).bar;
  const preset = scenarios.filter(({ id }) => id === scenario);
  const isDemo = (preset.length > 0 ? preset : scenarios).some(isOfDemo);
  const from = [...(isDemo ? [demo] : []), ...(isChanged ? [ownEntries] : [])];
  return [assumption, ...(from.length > 0 ? [formatterOf(language).list(from)] : [])].join(' · ');
}

const isOfDemo = ({ terms: { assumption } }: Scenario): boolean =>
  'author' in assumption && assumption.author === demoAuthor;

/** Who the scenarios of the demo say that assumed them. */
export const demoAuthor = 'Demodaten';

/** The same as a sentence. */
export const assumptionSentence = (...asked: Parameters<typeof assumptionLabel>): string =>
  `${assumptionLabel(...asked).replace(' · ', '. ')}.`;
