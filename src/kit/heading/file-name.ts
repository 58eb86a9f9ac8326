import type { Selection } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { fileWords } from '#i18n/messages/file-names.ts';

type Seen = {
  readonly initiative: Initiative;
  readonly selection: Selection;
  readonly language: Language;
};
export type FileSubject = 'figures' | 'workbook' | 'block' | 'chart' | 'calendar';

/** A name that says what a file is of, as of when, for whom and under which scenario, and that every system takes. */
export function fileName(
  { initiative, selection, language }: Seen,
  subject: FileSubject,
  extension: string,
  title = '',
): string {
  const words = fileWords[language];
  const parts = [
    'foerderlage',
    selection.initiativeId,
    selection.asOf,
    selection.municipality && slug(partyName(initiative, selection.municipality, language)),
    selection.scenario && `${words.scenario}-${selection.scenario}`,
    selection.changes.length > 0 && words.changed,
    words[subject],
    slug(title),
  ];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
