import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, encryptedPdf, pdfOf, pdfOfStreams } from '#tests/given/papers.ts';
import { paperProblemText, withoutTextNote } from './paper-words.ts';
import { type PaperProblem, paperLimits, wholeText } from './paper.ts';
import { readPaper } from './read-paper.ts';

const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');
const read = (bytes: Uint8Array, limits = paperLimits) => readPaper(bytes, library, limits);
const utf8 = (text: string) => new TextEncoder().encode(text);

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const answer = await read(bytes);
  return answer.kind === 'read' ? answer.paper.pages : [answer.problem.kind];
}

async function problemOf(bytes: Uint8Array, limits = paperLimits): Promise<PaperProblem | undefined> {
  const answer = await read(bytes, limits);
  return answer.kind === 'refused' ? answer.problem : undefined;
}

const sentence = 'Der Eigenanteil beträgt 17.280 € – „höchstens“.';

describe('a text', () => {
  test.for([
    { name: 'UTF-8', bytes: utf8(sentence) },
    { name: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${sentence}`) },
    { name: 'UTF-16 little end first', bytes: Buffer.from(`\uFEFF${sentence}`, 'utf16le') },
    { name: 'UTF-16 without a mark', bytes: Buffer.from(sentence, 'utf16le') },
    { name: 'UTF-16 big end first', bytes: Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16() },
    {
      name: 'Windows-1252',
      bytes: Buffer.from(
        sentence.replace('€', '\x80').replace('–', '\x96').replace('„', '\x84').replace('“', '\x93'),
        'latin1',
      ),
    },
  ])('is read in $name', async ({ bytes }) => {
    expect(await pagesOf(bytes)).toEqual([sentence]);
  });

  test('has its euros in ISO-8859-15, too', async () => {
    const written = 'Zuschuss für Köln: 17.000 €';
    expect(await pagesOf(Buffer.from(written.replace('€', '\xa4'), 'latin1'))).toEqual([written]);
  });

  test('has a page for each form feed, and is not touched otherwise', async () => {
    expect(await pagesOf(utf8('eins  \r\nzwei\f\n\n\n\nfünf\n'))).toEqual([
      'eins  \r\nzwei',
      '\n\n\n\nfünf\n',
    ]);
  });

  test('is as a whole what its pages are, with a form feed between them', () => {
    expect(wholeText({ pages: ['eins', '', 'drei'] })).toBe('eins\f\fdrei');
  });

  test.for([
    { name: 'nothing', bytes: new Uint8Array(), problem: 'empty' },
    { name: 'spaces', bytes: utf8(' \n \f '), problem: 'empty' },
    {
      name: 'a picture',
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      problem: 'unknown-kind',
    },
    { name: 'rich text', bytes: utf8(String.raw`{\rtf1\ansi Hallo}`), problem: 'unknown-kind' },
    {
      name: 'a Word file of 1997',
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      problem: 'unknown-kind',
    },
    {
      name: 'an encrypted Word file',
      bytes: Buffer.concat([
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      problem: 'encrypted',
    },
  ])('is not read out of $name', async ({ bytes, problem }) => {
    expect(await problemOf(bytes)).toEqual({ kind: problem });
  });
});

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${content}</w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;

describe('a Word file', () => {
  test('gives its paragraphs, with the tabs, line breaks and pages that stand in them', async () => {
    const file = docxOf(
      paragraph(`${run('Der Rat ')}${run('beschlie&#223;t &amp; dankt')}`) +
        paragraph(`<w:r><w:t>Anteil</w:t><w:tab/><w:t>20 %</w:t><w:br/><w:t>17.280 €</w:t></w:r>`) +
        paragraph(`<w:r><w:br w:type="page"/></w:r>${run('Seite 2')}`),
    );
    expect(await pagesOf(file)).toEqual(['Der Rat beschließt & dankt\nAnteil\t20 %\n17.280 €', 'Seite 2']);
  });

  test('gives its tables row by row', async () => {
    const file = docxOf(`<w:tbl>${row('Jahr', 'Euro')}${row('2019', '17.280')}</w:tbl>`);
    expect(await pagesOf(file)).toEqual(['Jahr\tEuro\n2019\t17.280']);
  });

  test('gives neither what was deleted or moved away, nor fields, nor the same twice', async () => {
    const file = docxOf(
      paragraph(
        `${run('20 %')}<w:del><w:r><w:delText>30 %</w:delText></w:r></w:del>` +
          `<w:moveFrom>${run(' fort')}</w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>` +
          `<mc:AlternateContent><mc:Choice>${run(' Kasten')}</mc:Choice><mc:Fallback>${run(' Kasten')}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    expect(await pagesOf(file)).toEqual(['20 % Kasten']);
  });

  test('gives its notes behind its text', async () => {
    const file = docxOf(paragraph(run('Text')), {
      'word/footnotes.xml': `<w:footnotes><w:footnote>${paragraph(run('ohne Personalkosten'))}</w:footnote></w:footnotes>`,
    });
    expect(await pagesOf(file)).toEqual(['Text\n\nohne Personalkosten']);
  });

  test('is refused when it would grow beyond the limit, and what is in no Word file is not unpacked', async () => {
    const limits = { ...paperLimits, unpacked: 1000 };
    expect(await problemOf(docxOf(run('x'.repeat(2000))), limits)).toEqual({
      kind: 'unpacks-too-large',
      limit: 1000,
    });
    const other = { 'word/media/image1.bmp': 'x'.repeat(2000) };
    expect((await read(docxOf(run('x'), other), limits)).kind).toBe('read');
  });

  test('is refused when it says less than it holds', async () => {
    const file = docxOf(run('x'.repeat(200_000)));
    const view = new DataView(file.buffer, file.byteOffset);
    // The size of its first part, in the directory at the end of the file.
    const directory = view.getUint32(file.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    expect((await read(file)).kind).toBe('refused');
  });

  test.for([
    { name: 'another archive', bytes: zipSync({ 'content.xml': utf8('<x/>') }), problem: 'unknown-kind' },
    { name: 'half of an archive', bytes: docxOf(run('x')).subarray(0, 80), problem: 'broken' },
  ])('is not $name', async ({ bytes, problem }) => {
    expect(await problemOf(bytes)).toEqual({ kind: problem });
  });
});

describe('a PDF', () => {
  test('gives its pages line by line, with a tab between its columns', async () => {
    const file = pdfOf([[String.raw`Der Rat beschlie\337t`, String.raw`17.280 \200`], ['Seite 2']]);
    expect(await pagesOf(file)).toEqual(['Der Rat beschließt\n17.280 €', 'Seite 2']);
    const columns =
      'BT /F1 12 Tf 50 700 Td (Anteil) Tj 200 0 Td (20 %) Tj -200 -14 Td (Summe) Tj 0 -40 Td (Absatz) Tj ET';
    expect(await pagesOf(pdfOfStreams([utf8(columns)]))).toEqual(['Anteil\t20 %\nSumme\n\nAbsatz']);
  });

  test('says which of its pages have no text', async () => {
    const answer = await read(pdfOf([['Text'], [], []]));
    expect(answer).toMatchObject({ kind: 'read', paper: { kind: 'pdf', withoutText: [2, 3] } });
    const [note] = answer.kind === 'read' ? [withoutTextNote(answer.paper, 'de')] : [];
    expect(note).toMatch(/^Die Seiten 2 und 3 haben keinen Text: vermutlich gescannt/);
  });

  test('is refused when it is encrypted, broken, or has too many pages', async () => {
    expect(await problemOf(encryptedPdf())).toEqual({ kind: 'encrypted' });
    expect(await problemOf(utf8('%PDF-1.7\nrubbish'))).toEqual({ kind: 'broken' });
    const limits = { ...paperLimits, pages: 2 };
    expect(await problemOf(pdfOf([['1'], ['2'], ['3']]), limits)).toEqual({
      kind: 'too-many-pages',
      pages: 3,
      limit: 2,
    });
  });

  test('is refused before it is opened when it would grow beyond the limit', async () => {
    const bomb = pdfOfStreams([new Uint8Array(3_000_000).fill(32)]);
    expect(bomb.length).toBeLessThan(5000);
    const limits = { ...paperLimits, unpacked: 2_000_000 };
    const answer = await readPaper(bomb, () => Promise.reject(new Error('opened')), limits);
    expect(answer).toEqual({ kind: 'refused', problem: { kind: 'unpacks-too-large', limit: 2_000_000 } });
    expect((await read(bomb)).kind).toBe('read');
  });
});

test('a text of more signs than a thousand pages have is refused before anybody reads it', async () => {
  const problem = await problemOf(utf8('ein Satz. '.repeat(500_000)));
  expect(problem).toEqual({ kind: 'too-much-text', limit: 4_000_000 });
  expect(problem && paperProblemText(problem, 'de')).toContain('mehr als 4.000.000 Zeichen');
});

test('a file that is too large is not looked into', async () => {
  const limits = { ...paperLimits, file: 1_200_000 };
  const problem = await problemOf(new Uint8Array(1_234_567), limits);
  expect(problem).toEqual({ kind: 'too-large', bytes: 1_234_567, limit: 1_200_000 });
  expect(problem && paperProblemText(problem, 'de')).toContain('1,3 MB, höchstens 1,2 MB');
  expect(problem && paperProblemText(problem, 'en')).toContain('1.3 MB, at most 1.2 MB');
});

test('no file at all makes the reader throw, and each is refused or read with a place for its text', async () => {
  const files = [docxOf('<w:p><w:r><w:t>Text</w:t></w:r></w:p>'), pdfOf([['Text']]), utf8(sentence)];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      async (file, changes) => {
        const bytes = Uint8Array.from(file);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const answer = await read(bytes);
        expect(answer.kind === 'read' ? answer.paper.pages.length : 1).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150, seed: 11 },
  );
  expect((await read(randomBytes(100_000))).kind).toBe('refused');
});
