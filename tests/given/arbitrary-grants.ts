import fc from 'fast-check';
import type { Participant } from '#domain/document/scenario.ts';
import { certain } from '#domain/value/amount.ts';
import { cents } from '#domain/value/money.ts';

/** A grant that is known, as a whole or by year, taken over or not. */
export const anyGrant: fc.Arbitrary<Participant['grant']> = fc
  .record({
    amounts: fc.array(fc.integer({ min: 0, max: 10 ** 8 }), { minLength: 1, maxLength: 5 }),
    isByYear: fc.boolean(),
    isTaken: fc.boolean(),
  })
  .map(({ amounts, isByYear, isTaken }) => ({
    isTaken,
    known: {
      sum: certain(cents(amounts.reduce((sum, amount) => sum + amount))),
      byYear: isByYear ? amounts.map((amount, index) => ({ year: 2019 + index, amount: cents(amount) })) : [],
      facts: [{ id: 'notice', statement: { de: 'Das Land bewilligt.' } }],
      status: 'confirmed',
    },
  }));
