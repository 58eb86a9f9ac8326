import fc from 'fast-check';
import type { FurtherTerms } from '#domain/document/scenario.ts';
import { basisPoints, cents } from '#domain/value/money.ts';

/** A number between its ends. */
const estimateIn = <T extends number>(max: number, unit: (value: number) => T) =>
  fc
    .tuple(fc.nat(max), fc.nat(max), fc.nat(max))
    .map((drawn) => drawn.toSorted((left, right) => left - right))
    .map(([low = 0, best = low, high = best]) => ({ low: unit(low), best: unit(best), high: unit(high) }));

/** One or two programmes beside the first, of which some may lack what they accept. */
export const anyFurther: fc.Arbitrary<readonly FurtherTerms[]> = fc.array(
  fc.record(
    {
      rate: estimateIn(10_000, basisPoints),
      eligible: estimateIn(10_000, basisPoints),
      cap: estimateIn(10 ** 8, cents),
    },
    { requiredKeys: ['rate'] },
  ),
  { minLength: 1, maxLength: 2 },
);
