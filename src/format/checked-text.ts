import type { Source } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { formatterOf } from './formatter.ts';

/** The day on which a source was last checked; that it is not noted where nobody has written it down. */
export const checkedText = ({ checkedOn }: Source, language: Language): string =>
  checkedOn === undefined ? sourceWordsIn(language).unchecked : formatterOf(language).day(checkedOn);
