import type { TemplateWords } from '#i18n/messages/template.ts';
import { type Codec, code, text } from './codecs.ts';
import { stepIds } from '#domain/document/content.ts';
import { allWordsIn } from '#i18n/all-words.ts';

export type SheetName = keyof TemplateWords['sheets'];
export type ColumnName = keyof TemplateWords['columns'];

/** A column of a sheet: where in the thing of a row its value stands, and how it is written. */
export type Field = {
  readonly column: ColumnName;
  readonly path: readonly string[];
  readonly codec: Codec;
  readonly isEnglish?: boolean;
};

/** A sheet: the list of the document that its rows are, or the kinds of content that they are. */
export type SheetPlan = { readonly name: SheetName; readonly fields: readonly Field[] } & (
  | { readonly list: 'initiative' | 'parties' | 'sources' | 'programmes' | 'facts' | 'questions' }
  | { readonly abouts: readonly string[] }
);

export const field = (column: ColumnName, codec: Codec, ...path: readonly string[]): Field => ({
  column,
  codec,
  path: path.length === 0 ? [column] : path,
});

/** German and English of a text, side by side. */
export const said = (column: ColumnName, ...path: readonly string[]): readonly Field[] => {
  const home = path.length === 0 ? [column] : path;
  return [
    { column, codec: text, path: [...home, 'de'] },
    { column, codec: text, path: [...home, 'en'], isEnglish: true },
  ];
};

export const step = field(
  'step',
  code(stepIds, (language) => allWordsIn(language).steps.names),
);
