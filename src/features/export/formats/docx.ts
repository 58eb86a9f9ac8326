import type { Block, DocumentTable, TextDocument } from '../block/document.ts';
import { escaped } from './xml.ts';
import { zipOf } from './zip.ts';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A4 in twentieths of a point, and what is left of its width between margins of 2 cm. */
const page = { width: 11_906, height: 16_838, margin: 1134 } as const;
const textWidth = page.width - 2 * page.margin;

/** The document for word processors: real headings, lists and tables whose first row repeats on each page. */
export function docxOf(document: TextDocument, language: string, footer: string): Uint8Array<ArrayBuffer> {
  return zipOf([
    { path: '[Content_Types].xml', content: contentTypes },
    {
      path: '_rels/.rels',
      content: relationships([
        [`${officeNamespace}/officeDocument`, 'word/document.xml'],
        [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    },
    { path: 'docProps/core.xml', content: propertiesOf(document, language) },
    {
      path: 'word/_rels/document.xml.rels',
      content: relationships([
        [`${officeNamespace}/styles`, 'styles.xml'],
        [`${officeNamespace}/numbering`, 'numbering.xml'],
        [`${officeNamespace}/footer`, 'footer.xml'],
      ]),
    },
    { path: 'word/document.xml', content: bodyOf(document) },
    { path: 'word/styles.xml', content: stylesIn(language) },
    { path: 'word/numbering.xml', content: numbering },
    {
      path: 'word/footer.xml',
      content: `${declaration}<w:ftr xmlns:w="${wordNamespace}">${footerXml(footer)}</w:ftr>`,
    },
  ]);
}

const bodyOf = ({ blocks }: TextDocument): string =>
  `${declaration}<w:document xmlns:w="${wordNamespace}" xmlns:r="${officeNamespace}"><w:body>${blocks.map(blockXml).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;

function blockXml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, `Heading${block.level}`);
    case 'paragraph':
      return paragraph(block.text, undefined, { isStrong: block.isStrong });
    case 'list':
      return block.items.map((item) => paragraph(item, 'ListBullet', { isListed: true })).join('');
    case 'table':
      return tableXml(block);
  }
}

type Look = {
  readonly isStrong?: boolean | undefined;
  readonly isListed?: boolean | undefined;
  readonly isNumber?: boolean | undefined;
};

function paragraph(text: string, style?: string, { isStrong, isListed, isNumber }: Look = {}): string {
  // The list is named at the paragraph, too: not every reader looks for it in the style.
  const properties =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (isListed ? listed : '') +
    (isNumber ? '<w:jc w:val="right"/>' : '');
  const run = isStrong ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

const field = (name: 'PAGE' | 'NUMPAGES'): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** What the document is of, and at the right which page of how many. */
const footerXml = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r><w:r><w:tab/></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p>`;

const propertiesOf = ({ title }: TextDocument, language: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${language === 'de' ? 'de-DE' : 'en-GB'}</dc:language></cp:coreProperties>`;

function tableXml({ caption, columns, rows }: DocumentTable): string {
  const widths = widthsOf(columns, rows);
  const cell = (text: string, index: number, isStrong: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(text, 'Cell', { isStrong, isNumber: columns[index]?.isNumber })}</w:tc>`;
  const head = columns.map(({ title }, index) => cell(title, index, true)).join('');
  const body = rows.map(
    ({ cells, isTotal }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((text, index) => cell(text, index, isTotal ?? false)).join('')}</w:tr>`,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  // The caption is what screen readers say of the table; the heading above shows it.
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1"/><w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>`;
}

/** A character of a cell and the margins of one, in twentieths of a point. */
const cellText = { character: 120, margins: 160 } as const;

/** Every column holds its longest word; what is left goes to those with long texts, within bounds. */
function widthsOf(columns: DocumentTable['columns'], rows: DocumentTable['rows']): readonly number[] {
  const texts = columns.map(({ title }, index) => [title, ...rows.map(({ cells }) => cells[index] ?? '')]);
  const least = texts.map(
    (each) => longest(each.flatMap((text) => text.split(/[\s/-]/))) * cellText.character + cellText.margins,
  );
  const rest = textWidth - sumOf(least);
  // Words too long for the page share it as they can.
  if (rest < 0) return least.map((width) => Math.floor((width * textWidth) / sumOf(least)));
  const wishes = texts.map((each, index) =>
    Math.max(0, Math.min(60, longest(each)) * cellText.character + cellText.margins - (least[index] ?? 0)),
  );
  const wished = Math.max(1, sumOf(wishes));
  return least.map((width, index) => width + Math.floor((rest * (wishes[index] ?? 0)) / wished));
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/footer.xml" ContentType="${wordType}.footer+xml"/></Types>`;

const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const numbering = `${declaration}<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const style = (id: string, name: string, paragraphs: string, runs: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;

const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');

const stylesIn = (language: string): string =>
  `${declaration}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="${language === 'de' ? 'de-DE' : 'en-GB'}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>${style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:after="120"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>')}${style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="24"/>')}${style('ListBullet', 'List Bullet', `${listed}<w:contextualSpacing/>`, '')}${style('Cell', 'Table Text', '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>')}${style('Footer', 'footer', `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="0"/>`, '<w:sz w:val="16"/>')}<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
