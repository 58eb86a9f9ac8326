import type { Block, TextDocument } from '../block/document.ts';

/** The document as plain text: tables with tabs, as every mail and every spreadsheet takes them. */
export const plainTextOf = ({ blocks }: TextDocument): string =>
  `${blocks.map(plainBlock).join('\n\n').trim()}\n`;

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? block.text.toLocaleUpperCase('de') : block.text;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `– ${item}`).join('\n');
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.map(oneLine).join('\t'))
        .join('\n');
  }
}

/** The document as Markdown, with its tables. */
export const markdownOf = ({ blocks }: TextDocument): string =>
  `${blocks.map(markdownBlock).join('\n\n').trim()}\n`;

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return block.isStrong ? `**${plain(block.text)}**` : plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return [
        line(block.columns.map(({ title }) => title)),
        `| ${block.columns.map(({ isNumber }) => (isNumber ? '--:' : ':--')).join(' | ')} |`,
        ...block.rows.map(({ cells, isTotal }) =>
          isTotal ? `| ${cells.map((cell) => `**${plain(cell)}**`).join(' | ')} |` : line(cells),
        ),
      ].join('\n');
  }
}

const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

const oneLine = (text: string): string => text.replaceAll(/\s*[\r\n\t]+\s*/g, ' ');

/** A text in which nothing is markup: what a source says stays as it says it. */
const plain = (text: string): string => oneLine(text).replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`);
