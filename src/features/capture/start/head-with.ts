import type { PaperHead } from '#domain/capture/head.ts';
import { typedDate } from '#format/entry/typed-date.ts';
import type { Language } from '#i18n/language.ts';
import type { HeadText } from './begin-desk.ts';

const empty: HeadText = { title: '', paper: '', reference: '', publisher: '', date: '' };

/** The head of a paper as it is asked for: what was found, and instead of it what somebody typed. */
export const headWith = (
  found: PaperHead | undefined,
  typed: Partial<HeadText>,
  language: Language,
): HeadText => ({
  ...empty,
  ...(found && {
    title: found.initiative,
    paper: found.title,
    reference: found.reference,
    publisher: found.publisher,
    date: found.date ? typedDate(found.date, language) : '',
  }),
  ...typed,
});
