import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelledPassages } from '#tests/given/passages.ts';
import type { Candidate } from './candidate.ts';
import { readCandidates } from './read.ts';

/** Pieces of which papers consist, put together in any order, with whatever stands between them. */
const piece = fc.oneof(
  fc.constantFrom(...labelledPassages().map(({ text }) => text)),
  fc.constantFrom(...labelledPassages().flatMap(({ text }) => text.split(' '))),
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '\u00ad',
    '-\n',
    '.',
    ',',
    '€',
    '%',
    'bis',
    'nicht',
    'nein',
    '☒',
    '[x]',
    '\ud800',
    '\udfff',
    'ﬁ',
    'u\u0308',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.nat().map(String),
);
const anyText = fc.oneof(
  fc
    .tuple(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' ', '\n'))
    .map(([pieces, join]) => pieces.join(join)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const often = { numRuns: 500 };

const holds = (law: (candidates: readonly Candidate[], text: string) => void): void =>
  fc.assert(
    fc.property(anyText, (text) => law(readCandidates(text), text)),
    often,
  );

describe('in any text', () => {
  test('words are what stands from start to end, inside of the text', () => {
    holds((candidates, text) => {
      for (const { start, end, words } of candidates) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(words).toBe(text.slice(start, end));
      }
    });
  });

  test('candidates come in the order of the text, and no two of a kind overlap', () => {
    holds((candidates) => {
      const starts = candidates.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      for (const kind of new Set(candidates.map((candidate) => candidate.kind))) {
        const ofKind = candidates.filter((candidate) => candidate.kind === kind);
        expect(ofKind.every(({ start }, at) => start >= (ofKind[at - 1]?.end ?? 0))).toBe(true);
      }
    });
  });

  test('the ends of a value do not cross, and every candidate names what it rests on', () => {
    holds((candidates) => {
      for (const { value, basis } of candidates) {
        expect(basis.length).toBeGreaterThan(0);
        const known =
          'low' in value ? [value.low, value.best, value.high].filter((each) => each !== null) : [];
        expect(known).toEqual(known.toSorted((one, other) => one - other));
        const days =
          'earliest' in value ? [value.earliest, value.latest].filter((each) => each !== null) : [];
        expect(days).toEqual(days.toSorted());
      }
    });
  });

  test('a known 0 rests on words that say that nothing is needed', () => {
    const nothing =
      /nicht|kein|neutral|kostenfrei|kostenlos|unentgeltlich|gebührenfrei|ohne|nein|entf[äa]ll|null|weder|unwirksam|unberührt|unbelastet|nichts|\b0(?:,00)? (?:€|eur)/i;
    holds((candidates) => {
      for (const { kind, value, basis } of candidates) {
        if (kind !== 'status' || value.status !== 'known-zero') continue;
        expect(basis.join(' ')).toMatch(nothing);
      }
    });
  });
});

test.for<[string, string]>([
  ['digits', '1234567890'],
  ['dots', '1.'],
  ['commas', '1,'],
  ['groups', '1.234.567.890'],
  ['blanks', ' 1'],
  ['conjunctions', 'und '],
  ['denials', 'nicht kein '],
  ['one word', 'a'],
  ['brackets', '('],
  ['ranges', '5 bis '],
  ['lists', '5.000, '],
  ['verbs that wait for their other half', 'stellt '],
  ['soft hyphens', '\u00ad'],
  ['halves of signs', '\ud800'],
])('a hundred pages of nothing but %s are read to their end', ([, part]) => {
  const text = part.repeat(Math.ceil(300_000 / part.length));
  expect(readCandidates(text).length).toBeLessThan(text.length);
});
