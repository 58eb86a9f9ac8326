import fc from 'fast-check';
import { type Period, ofYear } from '#domain/document/period.ts';
import { type ImpreciseDate, monthAt, monthOf } from '#domain/value/calendar.ts';
import { dayOfInitiative } from './arbitraries.ts';

const ascending = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) }));
/** One year most often, else several years or months that nobody has split, or none. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2018, max: 2022 }).map(ofYear) },
  {
    weight: 1,
    arbitrary: ascending(2018, 2022).map(({ first, last }): Period => ({ kind: 'years', first, last })),
  },
  {
    weight: 1,
    arbitrary: ascending(2018 * 12, 2022 * 12).map(({ first, last }): Period => ({
      kind: 'months',
      first: monthAt(first),
      last: monthAt(last),
    })),
  },
  { weight: 1, arbitrary: fc.constant<Period>({ kind: 'not-stated' }) },
);

const yearOfInitiative = fc.integer({ min: 2018, max: 2022 });
export const anyImpreciseDate: fc.Arbitrary<ImpreciseDate> = fc.oneof(
  fc.record({ precision: fc.constant('day'), day: dayOfInitiative }),
  fc.record({ precision: fc.constant('by'), day: dayOfInitiative }),
  fc.record({ precision: fc.constant('from'), day: dayOfInitiative }),
  fc.record({ precision: fc.constant('month'), month: dayOfInitiative.map(monthOf) }),
  fc.record({
    precision: fc.constant('quarter'),
    year: yearOfInitiative,
    quarter: fc.constantFrom(1, 2, 3, 4),
  }),
  fc.record({ precision: fc.constant('half-year'), year: yearOfInitiative, half: fc.constantFrom(1, 2) }),
  fc.record({ precision: fc.constantFrom('school-year', 'year', 'end-of-year'), year: yearOfInitiative }),
  fc.record({ precision: fc.constant('within-year'), year: yearOfInitiative }),
  fc.constant({ precision: 'not-stated' }),
);
