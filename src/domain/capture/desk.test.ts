import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anySteps } from '#tests/given/arbitrary-steps.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { type Desk, type Work, begunWith, steppedBack, steppedForward, workOf, worked } from './desk.ts';

const deskOf = (document = initiativeOf([])): Desk => ({ document, refused: [] });
const times = (count: number, move: (work: Work) => Work, work: Work): Work =>
  Array.from({ length: count }).reduce<Work>((each) => move(each), work);

describe('whatever was done at the desk,', () => {
  test('as many steps back as were made lead to the document of before, and as many forward to that of now', () => {
    fc.assert(
      fc.property(anyInitiative, anySteps, fc.nat(3), (document, steps, more) => {
        const begun = begunWith(deskOf(document));
        const done = steps.reduce(worked, begun);
        const back = times(done.done.length + more, steppedBack, done);
        expect(back.present).toBe(begun.present);
        expect(times(steps.length + more, steppedForward, back)).toEqual(done);
      }),
    );
  });

  test('what was kept step by step leads to the same desk, with the same to undo and to do again', () => {
    fc.assert(
      fc.property(anyInitiative, anySteps, fc.nat(4), (document, steps, back) => {
        const work = times(back, steppedBack, steps.reduce(worked, begunWith(deskOf(document))));
        const kept = [...work.done, ...work.undone];
        expect(workOf(deskOf(document), kept, work.done.length)).toEqual(work);
      }),
    );
  });
});

describe('a step', () => {
  const work = begunWith(deskOf(initiativeOf([factOf('first')])));

  test('puts a fact behind those that are there, or in the place of the one with its id', () => {
    const added = worked(work, [{ kind: 'fact', item: factOf('second') }]);
    const replaced = worked(added, [{ kind: 'fact', item: factOf('first', { statement: said('anders') }) }]);
    expect(replaced.present.document.facts.map(({ id, statement }) => [id, statement.de])).toEqual([
      ['first', 'anders'],
      ['second', 'second'],
    ]);
  });

  test('does all of what it holds, and is undone at once', () => {
    const renamed = worked(work, [
      { kind: 'title', title: said('Neu') },
      { kind: 'opens-at', day: isoDate('2019-01-01') },
      { kind: 'refuse', passage: '0-10' },
    ]);
    expect(renamed.present).toMatchObject({
      document: { title: said('Neu'), defaultAsOf: '2019-01-01' },
      refused: ['0-10'],
    });
    expect(steppedBack(renamed).present).toBe(work.present);
  });

  test('that changes nothing is none: nothing that was undone is given up for it', () => {
    const refused = worked(work, [{ kind: 'refuse', passage: '0-10' }]);
    const back = steppedBack(worked(refused, [{ kind: 'remove', list: 'facts', id: 'first' }]));
    expect(worked(back, [{ kind: 'refuse', passage: '0-10' }])).toBe(back);
  });

  test('takes a refused passage up again', () => {
    const refused = worked(work, [{ kind: 'refuse', passage: '0-10' }]);
    expect(worked(refused, [{ kind: 'reconsider', passage: '0-10' }]).present.refused).toEqual([]);
  });
});
