import { type FileSubject, fileName } from '#kit/heading/file-name.ts';
import { headingOf } from '#kit/heading/heading.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { OutputRequest } from './output-request.ts';
import { blockOf } from '../block/block-rows.ts';
import { htmlOf } from '../formats/document-html.ts';
import { markdownOf, plainTextOf } from '../formats/document-text.ts';
import { docxOf } from '../formats/docx.ts';
import { figuresCsv } from '../figures/figures-csv.ts';
import { workbookBytes } from '../formats/workbook.ts';
import { workbookOf } from '../figures/workbook-rows.ts';

export type OutputFile = { readonly name: string; readonly type: string; readonly content: BlobPart };
export type FileKind = 'csv' | 'xlsx' | 'docx' | 'markdown';

const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown;charset=utf-8',
} as const satisfies Readonly<Record<FileKind, string>>;

/** Makes a file of what is looked at. This module is loaded when the first one is asked for. */
export async function outputFile(kind: FileKind, asked: OutputRequest): Promise<OutputFile> {
  const named = (subject: FileSubject, extension: string, content: BlobPart): OutputFile => ({
    name: fileName(asked, subject, extension),
    type: types[kind],
    content,
  });
  switch (kind) {
    case 'csv':
      return named('figures', 'csv', await figuresCsv(asked));
    case 'xlsx':
      return named('workbook', 'xlsx', await workbookBytes(workbookOf(asked), titleOf(asked)));
    case 'docx':
      return named('block', 'docx', docxOf(blockOf(asked), asked.language, asked.address));
    case 'markdown':
      return named('block', 'md', markdownOf(blockOf(asked)));
  }
}

/** The block as the clipboard takes it: with its tables, and as text for who cannot paste them. */
export function blockForClipboard(asked: OutputRequest): { readonly html: string; readonly plain: string } {
  const block = blockOf(asked);
  return { html: htmlOf(block, asked.language), plain: plainTextOf(block) };
}

const titleOf = (asked: OutputRequest): string => {
  const { initiative: title, asOf, scenario } = headingOf(asked);
  return [allWordsIn(asked.language).product, title, asOf, scenario].join(' · ');
};
