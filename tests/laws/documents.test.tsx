import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, TextDocument } from '#features/export/block/document.ts';
import { htmlOf } from '#features/export/formats/document-html.ts';
import { docxOf } from '#features/export/formats/docx.ts';
import { xmlText } from '#features/export/formats/xml.ts';
import { readArchive } from '#tests/seen/archive.ts';
import { given } from '#tests/given/builders.ts';

const anyText = fc.oneof(
  fc.constantFrom('</w:t>', '&amp;', ']]>', '<!--', '\u0000', '\uD800', 'a\nb'),
  fc.string({ unit: 'binary' }),
);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading'),
    level: fc.constantFrom(1, 2),
    text: anyText,
  }),
  fc.record({ kind: fc.constant('paragraph'), text: anyText }),
  fc.record({ kind: fc.constant('list'), items: fc.array(anyText) }),
  fc.record({
    kind: fc.constant('table'),
    caption: anyText,
    columns: fc.tuple(fc.record({ title: anyText }), fc.record({ title: anyText })),
    rows: fc.array(fc.record({ cells: fc.tuple(anyText, anyText) })),
  }),
);
const anyDocument: fc.Arbitrary<TextDocument> = fc.record({ title: anyText, blocks: fc.array(anyBlock) });

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'list') return block.items;
  if (block.kind !== 'table') return [block.text];
  return [...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)];
};
const flat = (texts: readonly (string | null)[]) => texts.join('').replaceAll(/\r\n?/g, '\n');
const xmlOf = (part: string) => new DOMParser().parseFromString(part, 'application/xml');

describe('for any document', () => {
  test('every part of the Word file is XML, and its texts are those of the document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const parts = readArchive(docxOf(document, 'de', 'Adresse'));
        const broken = [...parts.values()].filter((part) => xmlOf(part).querySelector('parsererror'));
        expect(broken).toEqual([]);
        const body = xmlOf(given(parts.get('word/document.xml')));
        const runs = [...body.getElementsByTagName('w:t')].map(({ textContent }) => textContent);
        expect(flat(runs)).toBe(flat(document.blocks.flatMap(textsOf).map(xmlText)));
      }),
      { numRuns: 50 },
    );
  });

  test('its title is that of the file, and each item of a list is one for every reader', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const parts = readArchive(docxOf(document, 'de', 'Adresse'));
        const [title] = xmlOf(given(parts.get('docProps/core.xml'))).getElementsByTagName('dc:title');
        expect(flat([title?.textContent ?? null])).toBe(flat([xmlText(document.title)]));
        const items = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
        const body = xmlOf(given(parts.get('word/document.xml')));
        expect(body.getElementsByTagName('w:numPr')).toHaveLength(items.length);
      }),
      { numRuns: 50 },
    );
  });

  test('no text of it becomes markup in HTML', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { body } = new DOMParser().parseFromString(htmlOf(document, 'de'), 'text/html');
        expect(body.querySelectorAll('script, img, a, style, [onclick]')).toHaveLength(0);
        expect(body.querySelectorAll('li')).toHaveLength(
          document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length,
        );
      }),
      { numRuns: 50 },
    );
  });
});

test('the Word file counts its pages, and its list style and its numbering name each other', () => {
  const parts = readArchive(docxOf({ title: 'Titel', blocks: [] }, 'de', 'Adresse'));
  const footer = given(parts.get('word/footer.xml'));
  expect(footer).toContain('<w:fldSimple w:instr=" PAGE ">');
  expect(footer).toContain('<w:fldSimple w:instr=" NUMPAGES ">');
  expect(parts.get('word/numbering.xml')).toContain('<w:pStyle w:val="ListBullet"/>');
  expect(parts.get('word/styles.xml')).toMatch(/w:styleId="ListBullet".*?<w:numId w:val="1"\/>/);
});
