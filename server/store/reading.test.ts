import { expect, test } from 'vitest';
import { type ReadFrom, readingFrom } from './reading.ts';

type State = { written: number; now: number; standby: 'there' | 'behind' | 'away'; isAway: boolean };

/** A database whose answers come when the test lets them, and a standby that says up to where it was asked for. */
function given() {
  const waiting: (() => void)[] = [];
  const state: State = { written: 1, now: 0, standby: 'there', isAway: false };
  const upTo: string[] = [];
  const from: ReadFrom[] = [];
  const told: string[] = [];
  const read = readingFrom(
    {
      query: async (sql) => {
        if (!sql.includes('position')) return ['of the database'];
        const position = `0/${state.written}`;
        await new Promise<void>((answer) => waiting.push(answer));
        if (state.isAway) throw new Error('away');
        return [{ position }];
      },
    },
    {
      query: async (position) => {
        upTo.push(position);
        if (state.standby === 'away') throw new Error('away');
        return state.standby === 'there' ? ['of the standby'] : undefined;
      },
    },
    {
      now: () => state.now,
      tell: (each) => from.push(each),
      log: (_, event) => told.push(event),
    },
  );
  /** Answers all that is asked, also what is asked for only then. */
  const answered = async <T>(reads: readonly Promise<T>[]) => {
    const end = { isReached: false };
    const all = Promise.allSettled(reads).finally(() => (end.isReached = true));
    let questions = 0;
    while (!end.isReached) {
      questions += waiting.length;
      for (const answer of waiting.splice(0)) answer();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { results: await all, questions };
  };
  return { read, state, upTo, from, told, answered };
}

test('who asks after a write is not answered as of a question from before it, and as many as ask meanwhile share one', async () => {
  const { read, state, upTo, answered } = given();
  const before = read('select');
  state.written = 2;
  const after = Array.from({ length: 20 }, () => read('select'));
  const { questions } = await answered([before, ...after]);
  expect(upTo).toEqual(['0/1', ...after.map(() => '0/2')]);
  expect(questions).toBe(2);
});

test('a standby that is behind is left alone for a second, one that is away for ten, which is said once', async () => {
  const { read, state, upTo, from, told, answered } = given();
  const asked = async () => (await answered([read('select')])).results;
  const database = [{ status: 'fulfilled', value: ['of the database'] }];
  for (const [standby, rest] of [
    ['behind', 1_000],
    ['away', 10_000],
    ['away', 10_000],
  ] as const) {
    state.standby = standby;
    const before = upTo.length;
    expect(await asked()).toEqual(database);
    state.now += rest - 1;
    expect(await asked()).toEqual(database);
    expect(upTo.length - before).toBe(1);
    state.now += 1;
  }
  state.standby = 'there';
  expect(await asked()).toEqual([{ status: 'fulfilled', value: ['of the standby'] }]);
  expect(from).toEqual(['behind', 'behind', 'away', 'away', 'away', 'away', 'standby']);
  expect(told).toEqual(['standby-away', 'standby-back']);
});

test('where the database is away nothing is read at the standby, as nobody could say what is missing there', async () => {
  const { read, state, upTo, answered } = given();
  state.isAway = true;
  const { results } = await answered([read('select'), read('select')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(upTo).toEqual([]);
  state.isAway = false;
  expect((await answered([read('select')])).results).toMatchObject([{ value: ['of the standby'] }]);
});
