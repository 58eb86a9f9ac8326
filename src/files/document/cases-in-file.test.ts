import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { seed } from '#tests/given/builders.ts';
import { anyCase, caseOfHalf } from '#tests/given/cases.ts';
import { problemLine } from './problem-text.ts';
import { documentText, readDocument } from './read-document.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('cases go with their document into a file, and come back with it', () => {
  fc.assert(
    fc.property(anyCase, (kept) => {
      const text = documentText(seed, [kept]);
      const read = readDocument(bytesOf(text));
      expect(read).toEqual({ kind: 'read', document: seed, cases: [kept], warnings: [] });
      expect(read.kind === 'read' && documentText(read.document, read.cases)).toBe(text);
    }),
    { numRuns: 20 },
  );
});

test('a document without cases is a file as ever', () => {
  expect(documentText(seed, [])).toBe(documentText(seed));
});

const other = { ...caseOfHalf, id: 'other' };
test.for([
  [
    [{ ...caseOfHalf, initiative: 'andere' }],
    'Fehler: cases/0/initiative [/cases/0/initiative]: Verweis auf etwas, das es nicht gibt. Gefunden: "andere".',
  ],
  [
    [other, { ...caseOfHalf, scenario: 'z' }],
    'Fehler: cases/1/scenario [/cases/1/scenario]: Verweis auf etwas, das es nicht gibt. Gefunden: "z".',
  ],
  [[caseOfHalf, caseOfHalf], 'Fehler: cases/1/id [/cases/1/id]: Kennung doppelt vergeben. Gefunden: "half".'],
  [[{ ...caseOfHalf, name: '' }], 'Fehler: cases/0/name [/cases/0/name]: zu klein oder leer. Gefunden: "".'],
] as const)('a case that cannot be is refused with its document: %#', ([cases, begin]) => {
  const read = readDocument(bytesOf(JSON.stringify({ document: gemeinsamKlappts, cases })));
  const lines = read.kind === 'refused' ? read.problems.map((problem) => problemLine(problem, 'de')) : [];
  expect(lines).toEqual([expect.stringContaining(begin)]);
});

test('a problem of the document beside cases has its place in the whole file, and nothing else is let in', () => {
  const document = { ...gemeinsamKlappts, defaultAsOf: 'morgen' };
  const read = readDocument(bytesOf(JSON.stringify({ document, cases: [], notes: 'x' })));
  expect(read).toMatchObject({
    kind: 'refused',
    problems: [
      { path: ['document', 'defaultAsOf'], rule: 'invalid_format' },
      { path: ['notes'], rule: 'unrecognized_keys', found: '"x"' },
    ],
  });
});
