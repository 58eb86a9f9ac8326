import { lookAt } from '#domain/as-of/look.ts';
import { formatterOf } from '#format/formatter.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import type { Language } from '#i18n/language.ts';
import { headingOf } from '#kit/heading/heading.ts';
import type { Block } from '../block/document.ts';
import { blockOf } from '../block/block-rows.ts';
import { type Cell, type Sheet } from '../figures/cells.ts';
import { commitmentSheet } from '../figures/commitment-sheet.ts';
import { overviewSheet } from '../figures/workbook-rows.ts';
import { markdownOf } from '../formats/document-text.ts';
import type { OutputRequest } from '../menu/output-request.ts';

/** Where an initiative stands, in one text: the overview, the commitments, and the block for the council paper. */
export function reportMarkdown(asked: OutputRequest): string {
  const { initiative, selection, language } = asked;
  const { snapshot } = lookAt(initiative, selection);
  const { blocks } = blockOf(asked);
  return markdownOf({
    title: headingOf(asked).initiative,
    blocks: [
      { kind: 'heading', level: 1, text: headingOf(asked).initiative },
      ...sheetBlocks(overviewSheet(asked, snapshot), language),
      ...sheetBlocks(commitmentSheet(asked, snapshot), language),
      ...blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 2 } : block)),
    ],
  });
}

/** A sheet of the workbook as a table under its name; one without rows says that there is nothing. */
function sheetBlocks({ name, columns, rows }: Sheet, language: Language): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: name };
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: exportWordsIn(language).emptySheet }];
  const table = rows.map((row) => ({ cells: row.map((cell) => cellText(cell, language)) }));
  return [
    heading,
    { kind: 'table', caption: name, columns: columns.map(({ title }) => ({ title })), rows: table },
  ];
}

function cellText(cell: Cell, language: Language): string {
  const format = formatterOf(language);
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return format.number(cell.hundredths / 100);
    case 'day':
      return format.day(cell.day);
  }
}
