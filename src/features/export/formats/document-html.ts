import type { Block, DocumentTable, TextDocument } from '../block/document.ts';
import { escaped } from './xml.ts';

/**
 * The document as HTML for the clipboard, as word processors paste it. They drop style sheets, so the little that a
 * table needs stands at its elements; no page of ours ever shows this.
 */
export function htmlOf({ title, blocks }: TextDocument, language: string): string {
  const body = blocks.map(blockHtml).join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>\n${body}\n</body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return block.isStrong
        ? `<p><strong>${escaped(block.text)}</strong></p>`
        : `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ columns, rows }: DocumentTable): string {
  const head = columns.map(({ title, isNumber }) => cellHtml('th', title, isNumber)).join('');
  const body = rows.map(({ cells, isTotal }) => {
    const line = cells.map((cell, index) => cellHtml(isTotal ? 'th' : 'td', cell, columns[index]?.isNumber));
    return `<tr>${line.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const cellHtml = (tag: 'th' | 'td', text: string, isNumber: boolean | undefined): string =>
  `<${tag} align="${isNumber ? 'right' : 'left'}" valign="top">${escaped(text)}</${tag}>`;
