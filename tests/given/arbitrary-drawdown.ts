import fc from 'fast-check';
import type { Drawdown } from '#domain/document/scenario.ts';
import { monthAt } from '#domain/value/calendar.ts';
import { basisPoints, cents } from '#domain/value/money.ts';

const anyMonth = fc.integer({ min: 2018 * 12, max: 2022 * 12 }).map(monthAt);
const share = fc.integer({ min: 0, max: 10_000 }).map(basisPoints);
const sum = fc.integer({ min: 0, max: 10 ** 8 }).map(cents);

/** Instalments of which some may lack their month or their part; the last comes after the others. */
const anyInstalments = fc
  .record({
    rhythm: fc.constant('instalments' as const),
    before: fc.array(
      fc.oneof(
        fc.record({ month: anyMonth, share }, { requiredKeys: ['share'] }),
        fc.record({ month: anyMonth, sum }, { requiredKeys: ['month'] }),
      ),
      { maxLength: 3 },
    ),
    last: fc.option(anyMonth, { nil: undefined, freq: 5 }),
  })
  .map((drawn) => ({
    ...drawn,
    last: drawn.last && [drawn.last, ...drawn.before.flatMap(({ month }) => month ?? [])].toSorted().at(-1),
  }));

/** When the state pays. */
export const anyDrawdown: fc.Arbitrary<Drawdown> = fc.oneof(
  fc.record({ rhythm: fc.constant('monthly' as const), lag: fc.integer({ min: 0, max: 12 }) }),
  fc.constant({ rhythm: 'quarterly' as const }),
  anyInstalments,
);
