import { expect, test } from 'vitest';
import { factOf, initiativeOf, moneyOf, onDay, said, stating } from '#tests/given/builders.ts';
import { knownDays, snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { changesBetween } from '../as-of/changes.ts';
import { addDays, isoDate } from '../value/calendar.ts';
import { inconsistenciesOf } from './consistency.ts';
import type { Fact } from './initiative.ts';

/** How often a field of any fact is read: the work, counted, so that no clock can make the test fail. */
function readsOf(facts: readonly Fact[], work: (facts: readonly Fact[]) => unknown): number {
  let reads = 0;
  const counted = facts.map(
    (fact) =>
      new Proxy(fact, {
        get(target, field, receiver): unknown {
          reads += 1;
          return Reflect.get(target, field, receiver);
        },
      }),
  );
  work(counted);
  return reads;
}

const phase = stating('fact-0', {
  about: 'phase',
  phase: 'implementation',
  title: said('Umsetzung'),
  order: 1,
});
const first = isoDate('2018-11-05');
const factsOf = (count: number, factAt: (index: number) => Partial<Fact>): readonly Fact[] => [
  phase,
  ...Array.from({ length: count }, (_, index) => factOf(`fact-${index + 1}`, factAt(index + 1))),
];
const lineOf = (index: number) => ({ contents: [moneyOf({ line: `line-${index}` })] });
const dayAt = (index: number) => onDay(addDays(first, index));

const documents = {
  'a line each, all known on one day': lineOf,
  'a line each, each known on a day of its own': (index: number) => ({
    ...lineOf(index),
    knownFrom: dayAt(index),
  }),
  'versions of one line, each superseding the one before it': (index: number) => ({
    contents: [moneyOf()],
    knownFrom: dayAt(index),
    supersedes: [`fact-${index - 1}`],
  }),
  'pairs that contradict each other': (index: number) => ({
    contents: [moneyOf({ line: `line-${Math.floor(index / 2)}` })],
    contradicts: [`fact-${index % 2 === 0 ? index + 1 : index - 1}`],
  }),
  'values of one line of which none is declared': () => ({ contents: [moneyOf()] }),
} satisfies Readonly<Record<string, (index: number) => Partial<Fact>>>;

const uses = {
  judging: (facts: readonly Fact[]) => inconsistenciesOf(initiativeOf(facts)),
  'looking at it on its last day': (facts: readonly Fact[]) => {
    const initiative = initiativeOf(facts);
    const last = knownDays(initiative).at(-1) ?? first;
    return statedAbout(snapshotAt(initiative, last), 'money');
  },
  'comparing its first day with its last': (facts: readonly Fact[]) =>
    changesBetween(initiativeOf(facts), first, addDays(first, facts.length)),
};

test.for(
  Object.entries(documents).flatMap(([facts, factAt]) =>
    Object.entries(uses).map(([use, work]) => ({ facts, use, factAt, work })),
  ),
)('$use takes twice the work for twice as many facts: $facts', ({ factAt, work }) => {
  const readsFor = (count: number) => readsOf(factsOf(count, factAt), work);
  expect(readsFor(400)).toBeLessThan(2.2 * readsFor(200));
});
