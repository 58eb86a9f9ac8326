import { describe, expect, test } from 'vitest';
import { pageSchemas } from '#contract/questions.ts';
import { type Question, rowsOfPage } from '#contract/asked.ts';
import { addDays } from '#domain/value/calendar.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { knownKinds } from '#domain/across/known-row.ts';
import { spansOf } from '#domain/across/spans.ts';
import type { Database } from '#server/store/database.ts';
import { rebuildKnown } from '#server/store/known.ts';
import { sqlQuestions } from '#server/store/sql-questions.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import type { Cell, Questions } from '#service/questions.ts';
import { questionsInMemory } from '#service/questions-in-memory.ts';
import { countsOf, moneySums } from '#service/summed.ts';
import { factOf, given, initiativeOf, said } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';

/** What is known across initiatives follows from their newest revisions: whoever made it, and whenever. */
export function describeKnown(database: () => Database): void {
  const all = () =>
    database().query('select * from known order by initiative, kind, of_year, id, place, valid_from, digest');
  const told = { author: 'Amt 50', reason: 'neu', at: instant('2026-11-28T08:30:00Z') };
  const written = async (document: (typeof fiveDocuments)[number]) => {
    const before = await sqlStore(database()).newest(document.id);
    const revision = revisionAfter(before, { initiative: document.id, document, ...told });
    expect(await sqlStore(database()).append(revision)).toBe(true);
  };

  describe('what is known across initiatives', () => {
    test('is, asked as of any day, what the domain says of the documents', async () => {
      for (const document of fiveDocuments) await written(document);
      const own = new Set(fiveDocuments.map(({ id }) => id));
      // Others have written here, too: their rows are left out of both.
      await database().query('delete from known where not initiative = any($1::text[])', [[...own]]);
      const [inSql, inMemory] = [sqlQuestions(database()), questionsInMemory(async () => fiveDocuments)];
      const days = new Set(
        fiveDocuments.flatMap(spansOf).flatMap(({ from, until }) => [from, until ?? from]),
      );
      const some = [...days].toSorted().filter((_, index) => index % 7 === 0);
      try {
        for (const asOf of some.flatMap((day) => [addDays(day, -1), day])) {
          for (const kind of knownKinds) {
            for (const more of [
              { order: 'place' },
              { order: 'up', year: 2019 },
              { order: 'down', municipality: '05334' },
              { order: 'up', status: 'announced' },
            ] as const) {
              const question: Question = { kind, asOf, isSummed: true, ...more };
              expect(await answerOf(inSql, question)).toEqual(await answerOf(inMemory, question));
            }
          }
        }
      } finally {
        await rebuildKnown(database(), 'all');
      }
    });

    test('is the same where it is thrown away and built again', async () => {
      const before = await all();
      expect(before.length).toBeGreaterThan(100);
      await database().query(`delete from known where digest < '8'`);
      await rebuildKnown(database(), 'all');
      expect(await all()).toEqual(before);
      expect(await rebuildKnown(database(), 'outdated')).toBe(0);
    });

    test('is, revision by revision, what it would be if all of it were made anew', async () => {
      const [paper, more] = [given(fiveDocuments[0]), given(fiveDocuments[1])];
      const id = `known-${crypto.randomUUID()}`;
      const whole = { ...paper, id };
      const half = { ...whole, facts: whole.facts.slice(0, 20) };
      const [party, ...others] = whole.parties;
      const versions = [
        half,
        whole,
        { ...whole, facts: [...whole.facts, factOf('second', { contents: given(whole.facts[3]).contents })] },
        { ...whole, facts: whole.facts.toSpliced(2, 1) },
        { ...whole, sources: whole.sources.map((each) => ({ ...each, title: said('Anders') })) },
        { ...whole, parties: [{ ...given(party), name: said('Anders') }, ...others] },
        undefined,
        { ...more, id },
        whole,
      ];
      // One that goes on, one to which another process writes between, and one that has just started.
      const [store, between] = [sqlStore(database()), sqlStore(database())];
      const storeFor = (index: number) =>
        index % 3 === 2 ? sqlStore(database()) : index % 4 === 3 ? between : store;
      const mine = () => database().query('select * from known where initiative = $1 order by digest', [id]);
      for (const [index, document] of versions.entries()) {
        const writing = storeFor(index);
        const revision = revisionAfter(await writing.newest(id), { initiative: id, document, ...told });
        expect(await writing.append(revision)).toBe(true);
        const step = await mine();
        await database().query('delete from known where initiative = $1', [id]);
        await database().query('update known_of set rules = 0 where initiative = $1', [id]);
        await rebuildKnown(database(), 'outdated');
        expect(await mine()).toEqual(step);
        expect(step.length > 0).toBe(document !== undefined);
        // As an older version of this program left it, which did not say what rows follow from.
        if (index % 5 !== 4) continue;
        await database().query('update known set part = null where initiative = $1', [id]);
        if (index % 2 === 0)
          await database().query('update known_of set frame = null where initiative = $1', [id]);
      }
    });

    test('is made anew by the first write after a start as far as it follows from something else, and no further', async () => {
      const document = initiativeOf(
        ['one', 'two', 'three'].map((fact) =>
          factOf(fact, { contents: [{ about: 'phase', phase: fact, title: said(fact), order: 1 }] }),
        ),
        { id: `known-${crypto.randomUUID()}` },
      );
      await written(document);
      const mine = () =>
        database().query(
          `select distinct told ->> 'fact' as fact, digest like 'as it was%' as "isKept" from known where initiative = $1 order by 1`,
          [document.id],
        );
      // Whoever made it again would find that it is another.
      await database().query(`update known set digest = 'as it was ' || digest where initiative = $1`, [
        document.id,
      ]);
      const [one, two, three] = document.facts;
      await written({
        ...document,
        facts: [given(one), { ...given(two), statement: said('anders') }, given(three)],
      });
      expect(await mine()).toEqual([
        { fact: 'one', isKept: true },
        { fact: 'three', isKept: true },
        { fact: 'two', isKept: false },
      ]);
      await rebuildKnown(database(), 'all');
    });

    test('is made at a start where it was made by other rules, or not at all', async () => {
      const before = await all();
      const ids = await database().query('select id from initiative where summary is not null limit 2');
      await database().query('delete from known where initiative in (select id from initiative)');
      await database().query('update known_of set rules = 0');
      expect(await rebuildKnown(database(), 'outdated')).toBeGreaterThanOrEqual(ids.length);
      expect(await all()).toEqual(before);
    });

    test('keeps the rows that a revision does not change, and holds signs that others stumble over', async () => {
      const text = said('Zwei „“ €\u0000\ud800 🗂 {"a",\\b} null');
      const document = initiativeOf(
        [
          factOf('first', {
            statement: text,
            contents: [{ about: 'phase', phase: 'one', title: text, order: 1 }],
          }),
        ],
        { id: `known-${crypto.randomUUID()}` },
      );
      await written(document);
      const mine = () =>
        database().query('select xmin::text, told from known where initiative = $1 order by of_year', [
          document.id,
        ]);
      const [before] = await mine();
      expect(before).toMatchObject({ told: { title: text, statement: text } });
      await written({ ...document, facts: [...document.facts, factOf('second')] });
      expect((await mine())[0]).toEqual(before);
    });
  });
}

/** As it is answered: rows as they travel, and sums. */
async function answerOf(questions: Questions, question: Question) {
  const [rows, cells] = [await questions.found(question), await questions.cells(question)];
  const isMoney = question.kind === 'line';
  const sum = isMoney ? moneySums(cells) : countsOf(cells);
  const page = {
    asOf: question.asOf,
    rows: rows.map(({ told, isAdded }) => (isMoney ? { ...told, isAdded } : told)),
    sum,
  };
  // Both keep the contract.
  const { success } = given(pageSchemas[question.kind]).safeParse(JSON.parse(JSON.stringify(page)));
  expect([success, rows.length <= rowsOfPage + 1]).toEqual([true, true]);
  return {
    ...page,
    at: rows.map(({ at }) => at),
    of: cells.reduce((all, { rows: some }: Cell) => all + some, 0),
  };
}
