import { describe, expect, test } from 'vitest';
import { initiativeJsonSchema } from '#contract/published.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { koelnLotsen } from '#mocks/seed/koeln-lotsen.ts';
import { languages } from '#i18n/language.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { type Place, placesOf, replacedAt } from '#tests/given/json.ts';
import fc from 'fast-check';
import { problemLine } from './problem-text.ts';
import { documentText, readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const fileOf = (document: unknown) => utf8(JSON.stringify(document, undefined, 2));
const small = {
  version: 2,
  id: 'klein',
  title: { de: 'Klein' },
  defaultAsOf: '2018-11-05',
  parties: [],
  sources: [],
  facts: [],
  questions: [],
  scenarios: [],
};

function refusalOf(bytes: Uint8Array) {
  const answer = readDocument(bytes);
  return answer.kind === 'refused' ? answer.problems : [];
}
const sayings = (bytes: Uint8Array) => refusalOf(bytes).map((problem) => problemLine(problem, 'de'));
const withField = (place: Place, value: unknown) => fileOf(replacedAt(gemeinsamKlappts, place, value));

describe('a document that keeps every rule', () => {
  test.for(initiatives)('is read, and written as the same document: $id', (initiative) => {
    const read = readDocument(fileOf(initiative));
    expect(read).toStrictEqual({ kind: 'read', document: initiative, cases: [], warnings: [] });
    const written = read.kind === 'read' ? documentText(read.document) : '';
    expect(readDocument(utf8(written))).toStrictEqual(read);
  });

  test('is written in one way only, whoever wrote it and however it came', () => {
    fc.assert(
      fc.property(anyInitiative, (document) => {
        const text = documentText(document);
        const again = readDocument(utf8(JSON.stringify(document, undefined, '\t')));
        expect(again.kind === 'read' && documentText(again.document)).toBe(text);
      }),
    );
  });

  test.for([
    { name: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${JSON.stringify(small)}`) },
    { name: 'UTF-16', bytes: Buffer.from(`\uFEFF${JSON.stringify(small)}`, 'utf16le') },
    {
      name: 'UTF-16 big end first',
      bytes: Buffer.from(`\uFEFF${JSON.stringify(small)}`, 'utf16le').swap16(),
    },
  ])('is read in $name', ({ bytes }) => {
    expect(readDocument(bytes)).toMatchObject({ kind: 'read', document: small });
  });

  test('is brought from version 1 to this one, and says so', () => {
    const before = { ...small, version: 1 };
    expect(readDocument(fileOf(before))).toMatchObject({
      kind: 'read',
      document: { version: 2 },
      warnings: [
        { severity: 'warning', rule: 'older-version', path: ['version'], at: { line: 2, column: 3 } },
      ],
    });
  });

  test('says what of it no reader will see', () => {
    const [first = {}, ...rest] = gemeinsamKlappts.facts;
    const unseen = {
      ...gemeinsamKlappts,
      defaultAsOf: '2001-01-01',
      sources: [...gemeinsamKlappts.sources, { ...gemeinsamKlappts.sources[0], id: 'niemand' }],
      facts: [{ ...first, knownFrom: { precision: 'not-stated' } }, ...rest],
    };
    const answer = readDocument(fileOf(unseen));
    expect(answer.kind === 'read' ? answer.warnings.map(({ rule, item }) => [rule, item]) : []).toEqual([
      ['source-without-facts', 'niemand'],
      ['never-visible', Reflect.get(first, 'id')],
      ['nothing-visible', undefined],
    ]);
  });
});

describe('a problem of a document names place, what was found and what is right:', () => {
  const own = gemeinsamKlappts.facts.findIndex(({ id }) => id === 'own-contribution');
  const aussage = `Aussage ${own + 1} (own-contribution)`;
  test.for<{ says: string; bytes: Uint8Array; lines: readonly string[] }>([
    {
      says: 'a wrong kind of value',
      bytes: withField(['facts', own, 'supersedes'], 'report'),
      lines: [
        `Fehler: ${aussage}, supersedes [/facts/${own}/supersedes]: falsche Art von Wert. Gefunden: "report". Richtig: eine Liste in eckigen Klammern.`,
      ],
    },
    {
      says: 'a missing field',
      bytes: fileOf({ ...small, title: {} }),
      lines: ['Fehler: title/de [/title/de]: fehlt. Richtig: ein Text in Anführungszeichen.'],
    },
    {
      says: 'a field that there is not',
      bytes: fileOf({ ...small, notes: 1 }),
      lines: [
        'Fehler: notes [/notes]: unbekanntes Feld. Gefunden: 1. Richtig: das Feld streichen; erlaubte Felder nennt docs/data-format.md.',
      ],
    },
    {
      says: 'a value that is not possible',
      bytes: withField(['facts', own, 'status'], 'sicher'),
      lines: [
        expect.stringMatching(/kein erlaubter Wert\. Gefunden: "sicher"\. Richtig: eines von "confirmed", /),
      ],
    },
    {
      says: 'a version of a later product',
      bytes: fileOf({ ...small, version: 3 }),
      lines: ['Fehler: version [/version]: kein erlaubter Wert. Gefunden: 3. Richtig: 2.'],
    },
    {
      says: 'a day that there is not',
      bytes: fileOf({ ...small, defaultAsOf: '2018-02-30' }),
      lines: ['Fehler: defaultAsOf [/defaultAsOf]: diesen Tag gibt es nicht. Gefunden: "2018-02-30".'],
    },
    {
      says: 'a day in German',
      bytes: fileOf({ ...small, defaultAsOf: '05.11.2018' }),
      lines: [
        'Fehler: defaultAsOf [/defaultAsOf]: falsches Format. Gefunden: "05.11.2018". Richtig: ein Tag als JJJJ-MM-TT.',
      ],
    },
    {
      says: 'the nearest of several forms',
      bytes: withField(['facts', own, 'evidence'], { source: 'x', section: { de: 'x' }, quotes: 'x' }),
      lines: [
        expect.stringContaining('evidence/quote]: fehlt.'),
        expect.stringContaining('evidence/quotes]: unbekanntes Feld.'),
      ],
    },
    {
      says: 'a rule across the document',
      bytes: withField(['facts', own, 'supersedes'], ['nobody']),
      lines: [
        `Fehler: ${aussage}, supersedes [/facts/${own}/supersedes]: Verweis auf etwas, das es nicht gibt. Gefunden: [ … ] (1). Richtig: die Kennung von etwas, das im Dokument steht.`,
      ],
    },
  ])('$says', ({ bytes, lines }) => {
    expect(sayings(bytes)).toEqual(lines);
  });

  test('by its shape before any rule adds up what is no amount', () => {
    const share = koelnLotsen.facts.findIndex(({ id }) => id === 'own-share');
    const place: Place = ['facts', share, 'contents', 0, 'period', 'split', 0, 'amount', 'value'];
    const [line] = sayings(fileOf(replacedAt(koelnLotsen, place, 1e300)));
    expect(line).toMatch(/split\/0\/amount\/value\]: zu groß\. Gefunden: 1e\+300\. Richtig: höchstens /);
  });

  test('with the line and column at which it stands', () => {
    expect(refusalOf(fileOf({ ...small, defaultAsOf: '05.11.2018' }))).toMatchObject([
      { at: { line: 7, column: 3 } },
    ]);
  });

  test('in both languages, whatever value stands in whatever place', () => {
    const places = placesOf(gemeinsamKlappts);
    const values = [undefined, null, 0, -1, 1e300, 'x', '', [], {}, true];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...values), (place, value) => {
        for (const problem of refusalOf(withField(place, value))) {
          const lines = languages.map((language) => problemLine(problem, language));
          for (const line of lines) expect(line).not.toMatch(/undefined|\[object|verletzt den|breaks the/);
          expect(lines[0]).not.toBe(lines[1]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('every pattern of the contract is told in words', () => {
  const found = JSON.stringify(initiativeJsonSchema()).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g);
  const sources = new Set([...found].map(([, source = '""']): unknown => JSON.parse(source)));
  const patterns = [...sources].map((source) => String(new RegExp(String(source))));
  expect(patterns.length).toBeGreaterThan(5);
  for (const pattern of patterns) {
    const problem = { severity: 'error', stage: 'schema', path: ['id'], rule: 'invalid_format' } as const;
    const line = problemLine({ ...problem, right: { kind: 'pattern', pattern } }, 'de');
    expect(line).not.toContain(pattern);
  }
});

test('every kind of value that the format has is told in words', () => {
  const kinds = new Set(JSON.stringify(initiativeJsonSchema()).match(/(?<="type":")\w+/g));
  for (const type of [...kinds].map((kind) => (kind === 'integer' ? 'int' : kind))) {
    const problem = { severity: 'error', stage: 'schema', path: ['id'], rule: 'invalid_type' } as const;
    const line = problemLine({ ...problem, right: { kind: 'type', type } }, 'de');
    expect(line).not.toContain(`Richtig: ${type}.`);
  }
});
