import type { MoneySum } from '#contract/questions.ts';
import { moneyIn } from '#domain/across/lines-at.ts';
import { cents } from '#domain/value/money.ts';
import type { Cell } from './questions.ts';

/** What money comes to, by its kind. Law: each line that matches is added, or held by another one that is, or missing. */
export const moneySums = (cells: readonly Cell[]): readonly MoneySum[] =>
  grouped(cells).flatMap(([group, all]) => {
    const money = moneyIn(group);
    return money ? [{ ...money, ...sumOf(all) }] : [];
  });

/** How many there are of each group, and in other years than the one that was asked for. */
export const countsOf = (cells: readonly Cell[]) =>
  grouped(cells).map(([of, all]) => ({
    of,
    rows: counted(all.filter(({ isInside }) => isInside)),
    elsewhere: counted(all.filter(({ isInside }) => !isInside)),
  }));

const grouped = (cells: readonly Cell[]) =>
  [...Map.groupBy(cells, ({ group }) => group)].toSorted(([one], [other]) => (one < other ? -1 : 1));

const counted = (cells: readonly Cell[]): number => cells.reduce((sum, { rows }) => sum + rows, 0);

function sumOf(all: readonly Cell[]): Omit<MoneySum, 'role' | 'isPlanned'> {
  const inside = all.filter(({ isInside }) => isInside);
  const added = inside.filter(({ isAdded }) => isAdded);
  return {
    total: totalOf(added),
    missing: missingIn(added),
    heldByOthers: counted(inside) - counted(added),
    shared: counted(added.filter(({ isShared }) => isShared)),
    elsewhere: counted(all.filter(({ isInside, isAdded }) => !isInside && isAdded)),
  };
}

function totalOf(added: readonly Cell[]): MoneySum['total'] {
  const of = counted(added);
  if (of === 0) return { kind: 'empty' };
  const stated = added.filter(({ missing }) => missing === undefined);
  const missing = of - counted(stated);
  if (missing === of) return { kind: 'unknown', of };
  const [low, best, high] = (['low', 'best', 'high'] as const).map((end) =>
    Number(stated.reduce((sum, cell) => sum + cell[end], 0n)),
  );
  if (!isExact(low) || !isExact(best) || !isExact(high)) return { kind: 'too-large', missing, of };
  const sum = { low: cents(low), best: cents(best), high: cents(high) };
  return missing === 0 ? { kind: 'complete', sum, of } : { kind: 'floor', sum, missing, of };
}

const isExact = (value: number | undefined): value is number => Number.isSafeInteger(value);

function missingIn(added: readonly Cell[]): MoneySum['missing'] {
  const alike = Map.groupBy(
    added.filter(({ missing }) => missing !== undefined),
    ({ status, missing }) => `${status} ${missing}`,
  );
  return [...alike]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, cells]) => {
      const [first] = cells;
      if (!first) return [];
      const reason = first.missing === 'not-assessable' ? 'not-assessable' : 'not-stated';
      return [{ status: first.status, reason, lines: counted(cells) }];
    });
}
