import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { anyCourse } from '#tests/given/arbitrary-edits.ts';
import { given, initiativeOf, said } from '#tests/given/builders.ts';
import { type Revision, brokenAt, revisionAfter, summaryOf } from './revision.ts';

const at = instant('2026-11-28T08:30:00Z');

/** Each document as a revision behind the one before; undefined deletes it. */
const chainOf = (documents: readonly (Initiative | undefined)[]): readonly Revision[] =>
  documents.reduce<readonly Revision[]>((chain, document, index) => {
    const told = { initiative: 'initiative', author: 'Amt 50', reason: `Schritt ${index}`, at, document };
    return [...chain, revisionAfter(chain.at(-1), told)];
  }, []);

const one = initiativeOf([]);
const chain = chainOf([one, { ...one, title: said('Neu') }, undefined, one]);

test('revisions are numbered from 1 on, and each names the one before', () => {
  expect(chain.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(chain.map(({ previousHash }) => previousHash)).toEqual([
    undefined,
    ...chain.slice(0, -1).map(({ hash }) => hash),
  ]);
  expect(new Set(chain.map(({ hash }) => hash)).size).toBe(4);
});

test('a list tells of each who, when and why, and which of them deletes', () => {
  expect(chain.map((each) => summaryOf(each).isDeletion)).toEqual([undefined, undefined, true, undefined]);
  expect(chain.map(summaryOf).every((summary) => !('document' in summary))).toBe(true);
});

describe('a chain', () => {
  test('of any course of a document holds', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        expect(brokenAt(chainOf(course))).toBeUndefined();
        expect(brokenAt(JSON.parse(JSON.stringify(chainOf(course))))).toBeUndefined();
      }),
    );
  });

  test.for<readonly [string, Partial<Revision>]>([
    ['document', { document: { ...one, title: said('anders') } }],
    ['reason', { reason: 'anders' }],
    ['author', { author: 'Kämmerei' }],
    ['moment', { at: instant('2026-11-28T08:30:01Z') }],
    ['hash', { hash: '0'.repeat(64) }],
    ['deletion', { document: undefined }],
  ])('breaks where another %s was written into it later', ([, change]) => {
    const tampered = chain.map((each) => (each.number === 2 ? { ...each, ...change } : each));
    expect(brokenAt(tampered)).toBe(2);
  });

  test('breaks where a revision was taken out, or written again with a hash of its own', () => {
    expect(brokenAt(chain.toSpliced(1, 1))).toBe(3);
    const again = revisionAfter(given(chain[0]), { ...given(chain[1]), reason: 'anders' });
    expect(brokenAt(chain.toSpliced(1, 1, again))).toBe(3);
  });
});
