import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownDays, snapshotAt } from '../as-of/as-of.ts';
import { municipalitiesOf } from '../as-of/selection.ts';
import { commitmentsOf, commitmentsWith } from '../course/commitments.ts';
import { deadlinesOf } from '../course/deadlines.ts';
import type { Initiative } from '../document/initiative.ts';
import { moneyRoleNames } from '../document/money-roles.ts';
import { linesFor } from '../finance/budget-lines.ts';
import { lineSum, plannedSum, yearsOf } from '../finance/line-sum.ts';
import { addressKeyOf } from '../inputs/changes-text.ts';
import { type IsoDate, addDays, isoDate } from '../value/calendar.ts';
import { anyDay, dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyTwoEdits } from '#tests/given/arbitrary-edits.ts';
import { anyMoneyDocument } from '#tests/given/arbitrary-money.ts';
import { factOf, given, initiativeOf, onDay, said } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import type { KnownRow } from './known-row.ts';
import { moneyIn } from './lines-at.ts';
import { partsOf, rowsAt, spansOf, spansOfParts } from './spans.ts';

const anyDocument = fc.oneof(anyInitiative, anyMoneyDocument, fc.constantFrom(...fiveDocuments));
const askedDay = fc.oneof(dayOfInitiative, anyDay);

const knownOn = (initiative: Initiative, day: IsoDate): readonly KnownRow[] =>
  spansOf(initiative)
    .filter(({ from, until }) => from <= day && (until === undefined || day < until))
    .map(({ row }) => row);
const sorted = (rows: readonly KnownRow[]) => rows.map((row) => JSON.stringify(row)).toSorted();

describe('what is projected', () => {
  test('is, asked as of any day, what the domain says for that day', () => {
    fc.assert(
      fc.property(anyDocument, askedDay, (initiative, day) => {
        expect(sorted(knownOn(initiative, day))).toEqual(sorted(rowsAt(initiative, day)));
      }),
    );
  });

  test('is so on the days before and behind each on which something becomes known or a date is reached', () => {
    for (const initiative of fiveDocuments) {
      const days = new Set(spansOf(initiative).flatMap(({ from, until }) => [from, until ?? from]));
      for (const day of [...days].flatMap((each) => [addDays(each, -1), each, addDays(each, 1)])) {
        expect(sorted(knownOn(initiative, day))).toEqual(sorted(rowsAt(initiative, day)));
      }
    }
  });

  test('has each row once, and its spans do not touch', () => {
    fc.assert(
      fc.property(anyDocument, (initiative) => {
        const spans = spansOf(initiative).map(({ row, ...span }) => ({ ...span, row: JSON.stringify(row) }));
        for (const same of Map.groupBy(spans, ({ row }) => row).values()) {
          const ordered = same.toSorted((one, other) => (one.from < other.from ? -1 : 1));
          for (const [index, { from, until }] of ordered.entries()) {
            expect(until === undefined || from < until).toBe(true);
            const next = ordered[index + 1];
            expect(next === undefined || (until !== undefined && until < next.from)).toBe(true);
          }
        }
      }),
    );
  });

  test('names each row of a day by its year, its place and its id', () => {
    fc.assert(
      fc.property(anyDocument, askedDay, (initiative, day) => {
        const names = rowsAt(initiative, day).map(
          ({ kind, ofYear, place, told }) => `${kind} ${ofYear} ${place} ${told.id}`,
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('follows of a part from its text and frame alone, whatever else another version changes', () => {
    const anyTwo = fc.oneof(
      anyTwoEdits.map(({ mine, theirs }) => [mine, theirs] as const),
      fc.record({ document: anyDocument, at: fc.nat(), gone: fc.nat() }).map(({ document, at, gone }) => {
        const facts = document.facts.toSpliced(at % (document.facts.length + 1), 0, factOf('further'));
        const left = document.facts.filter((_, index) => index !== gone % document.facts.length);
        return [document, { ...document, facts: gone % 2 ? facts : left }] as const;
      }),
    );
    let same = 0;
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const [before, after] = [partsOf(one), partsOf(other)];
        if (before.frame !== after.frame) return;
        const spansBefore = spansOfParts(one, before.parts);
        const partBefore = new Map(before.parts.map((part) => [part.text, part]));
        for (const part of after.parts) {
          const alike = partBefore.get(part.text);
          if (!alike) continue;
          // Alone, or beside all others.
          expect(spansOfParts(other, [part]).get(part)).toEqual(spansBefore.get(alike));
          same += 1;
        }
      }),
    );
    expect(same).toBeGreaterThan(10);
  });

  test('has nothing of drafts', () => {
    fc.assert(
      fc.property(anyInitiative, (initiative) => {
        expect(spansOf({ ...initiative, drafts: undefined })).toEqual(spansOf(initiative));
      }),
    );
  });

  test('keeps its rows where a fact is added that says nothing of them', () => {
    const before = given(fiveDocuments[0]);
    const after = {
      ...before,
      facts: [...before.facts, factOf('further', { knownFrom: onDay('2020-01-01') })],
    };
    expect(spansOf(after)).toEqual(spansOf(before));
  });
});

const namesIn = (lines: readonly { readonly content: { readonly line: string } }[] = []) =>
  lines.map(({ content }) => content.line).toSorted();
const idsOf = (rows: readonly KnownRow[]) => rows.map(({ told }) => told.id).toSorted();

describe('what is added of it', () => {
  test('is, for everyone and for each municipality, for all years and for each, what `lineSum` adds', () => {
    fc.assert(
      fc.property(anyDocument, askedDay, (initiative, day) => {
        const rows = rowsAt(initiative, day);
        const snapshot = snapshotAt(initiative, day);
        for (const party of [undefined, ...municipalitiesOf(initiative)]) {
          const lines = linesFor(initiative, snapshot, party?.id);
          for (const year of ['all', ...yearsOf(snapshot)] as const) {
            for (const role of moneyRoleNames) {
              for (const [isPlanned, sum] of [
                [false, lineSum],
                [true, plannedSum],
              ] as const) {
                const isMeant = (row: KnownRow) =>
                  moneyIn(row.group)?.role === role &&
                  moneyIn(row.group)?.isPlanned === isPlanned &&
                  (party ? row.money?.addedFor.includes(addressKeyOf(party)) : row.money?.isAdded);
                const added = rows.filter((row) => row.kind === 'line' && isMeant(row));
                const expected = sum(lines, role, year);
                expect(idsOf(added.filter(({ ofYear }) => ofYear === String(year)))).toEqual(
                  namesIn(expected?.lines),
                );
                if (year === 'all') continue;
                const others = added.filter(({ ofYear }) => ofYear !== 'all' && ofYear !== String(year));
                expect(idsOf(others)).toEqual(namesIn(expected?.elsewhere));
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('concerns a municipality exactly where the domain says so', () => {
    fc.assert(
      fc.property(anyDocument, askedDay, (initiative, day) => {
        const rows = rowsAt(initiative, day).filter(({ ofYear }) => ofYear === 'all');
        const snapshot = snapshotAt(initiative, day);
        for (const party of municipalitiesOf(initiative)) {
          const idsOfKind = (kind: KnownRow['kind']) =>
            idsOf(rows.filter((row) => row.kind === kind && row.concerns.includes(addressKeyOf(party))));
          const { dated, imprecise } = deadlinesOf(snapshot, party.id);
          const lines = linesFor(initiative, snapshot, party.id);
          expect(idsOfKind('line')).toEqual(lines.map(({ content }) => content.line).toSorted());
          expect(idsOfKind('deadline')).toEqual([...dated, ...imprecise].map(({ id }) => id).toSorted());
          expect(idsOfKind('commitment')).toEqual(
            commitmentsWith(commitmentsOf(snapshot), party.id)
              .map(({ id }) => id)
              .toSorted(),
          );
        }
      }),
    );
  });
});

test('a date of which it is said that it is the latest is a deadline until it is reached', () => {
  const day = isoDate('2019-06-30');
  const initiative = initiativeOf([
    factOf('meeting', {
      contents: [{ about: 'milestone', title: said('Sitzung'), date: { precision: 'by', day } }],
    }),
  ]);
  expect(
    spansOf(initiative).flatMap(({ row, from, until }) => (row.ofYear === 'all' ? { from, until } : [])),
  ).toEqual([{ from: '2018-11-05', until: '2019-06-30' }]);
  expect(knownDays(initiative)).toEqual(['2018-11-05']);
});
