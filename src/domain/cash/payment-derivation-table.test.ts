import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant } from '#tests/given/arbitraries.ts';
import { given, scenarioOn } from '#tests/given/builders.ts';
import { paymentDerivation } from './payment-derivation.ts';
import { apportionmentKeys } from '../as-of/selection.ts';
import { paymentsOf } from './payments.ts';

type FigureRef = Parameters<typeof paymentDerivation>[3];

test('whatever the scenario and key, each cell of the table is what its steps end in', () => {
  const anyPair = fc.tuple(statedParticipant, statedParticipant).map(([one, other]) => [
    { ...one, party: 'town' },
    { ...other, party: 'district' },
  ]);
  fc.assert(
    fc.property(anyPair, anyScenarioTerms, fc.constantFrom(...apportionmentKeys), (both, terms, key) => {
      const scenario = scenarioOn({ ...terms }, both);
      const table = paymentsOf(scenario, both, key);
      fc.pre(!('missing' in table));
      for (const { payer, payments, total } of table.rows) {
        const asked =
          payer.kind === 'municipality'
            ? { payer: 'own' as const, party: payer.party }
            : { payer: payer.kind, party: '' };
        const ends = (one: FigureRef) => {
          const found = given(paymentDerivation(scenario, both, key, one));
          return [found.value, found.steps.at(-1)?.result];
        };
        expect(ends({ kind: 'paid', ...asked })).toEqual([total, total]);
        for (const { year, ...cell } of payments) {
          for (const paidIn of ['cash', 'inKind'] as const) {
            expect(ends({ kind: 'payment', year, paidIn, ...asked })).toEqual([cell[paidIn], cell[paidIn]]);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
