import { expect, test } from 'vitest';
import { pdfOf, pdfOfObjects, pdfOfStreams } from '#tests/given/papers.ts';
import { readPaper } from './read-paper.ts';

const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');
const latin = (text: string) => new TextEncoder().encode(text);

const words = 'BT /F1 12 Tf 50 780 Td (Der Rat nimmt Kenntnis) Tj ET';
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources 6 0 R >>';
const streamOf = (text: string, more = '') =>
  `<< /Length ${text.length} ${more} >>\nstream\n${text}\nendstream`;

/** A PDF of one page, with the tree of pages that is given, what its page draws, and further objects from number 7. */
const odd = (pages: string, drawn: string, resources: string, more: readonly string[] = []) =>
  pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    pages,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    page,
    streamOf(drawn),
    `<< /Font << /F1 3 0 R >> ${resources} >>`,
    ...more,
  ]);
const one = '<< /Type /Pages /Kids [4 0 R] /Count 1 >>';
const form = (drawn: string, next: number) =>
  streamOf(
    drawn,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ${next} 0 R >> >>`,
  );

test.for([
  { name: 'no page at all', file: pdfOf([]), gives: 'broken' },
  {
    name: 'pages that hold themselves',
    file: odd('<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000 /Parent 2 0 R >>', words, ''),
    gives: 'broken',
  },
  {
    name: 'a billion pages, of which one is there',
    file: odd('<< /Type /Pages /Kids [4 0 R] /Count 1000000000 >>', words, ''),
    gives: ['Der Rat nimmt Kenntnis'],
  },
  {
    name: 'three hundred thousand brackets, each within the one before',
    file: pdfOfStreams([latin(`${words}\n${'['.repeat(300_000)}`)]),
    gives: ['Der Rat nimmt Kenntnis'],
  },
  {
    name: 'a drawing that draws itself',
    file: odd(one, `${words} /X Do`, '/XObject << /X 7 0 R >>', [form('/X Do /X Do', 7)]),
    gives: ['Der Rat nimmt Kenntnis'],
  },
  {
    name: 'a picture of 3.6 thousand million points',
    file: odd(one, `${words} /X Do`, '/XObject << /X 7 0 R >>', [
      streamOf(
        'x',
        '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      ),
    ]),
    gives: ['Der Rat nimmt Kenntnis'],
  },
])('a PDF with $name is refused or read, and holds nobody up', async ({ file, gives }) => {
  const read = await readPaper(file, library);
  expect(read.kind === 'read' ? read.paper.pages : read.problem.kind).toEqual(gives);
});

test('of a page with more text than a thousand pages have no more is kept, and nothing goes on for it', async () => {
  // Eighteen signs of each are kept: just too many together.
  const file = pdfOfStreams([latin('BT /F1 1 Tf (ein Satz ohne Ende ) Tj ET\n'.repeat(230_000))]);
  expect(await readPaper(file, library)).toEqual({
    kind: 'refused',
    problem: { kind: 'too-much-text', limit: 4_000_000 },
  });
});
