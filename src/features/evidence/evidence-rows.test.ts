import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureNames } from '#domain/finance/figures.ts';
import { assumptionProof, everybody } from '#domain/proof/proof.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { languages } from '#i18n/language.ts';
import { seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { evidenceRows } from './evidence-rows.ts';

const towns = municipalitiesOf(seed).map(({ id }) => id);
/** A document whose scenarios cover only some of its municipalities. */
const covering = (covered: readonly string[]) => ({
  ...seed,
  scenarios: seed.scenarios.map((scenario) => ({
    ...scenario,
    participants: scenario.participants.filter(({ party }) => covered.includes(party)),
  })),
});

test('no proof of a figure opens without content, whomever the scenario covers', () => {
  fc.assert(
    fc.property(
      fc.subarray(towns),
      fc.constantFrom(...towns, everybody),
      fc.constantFrom(...towns, undefined),
      fc.constantFrom(...seed.scenarios.map(({ id }) => id)),
      fc.constantFrom(...figureNames),
      fc.constantFrom(...languages),
      (covered, party, municipality, scenario, figure, language) => {
        const selection = selectionOn('2018-11-05', { scenario, municipality });
        const [row] = evidenceRows(
          covering(covered),
          selection,
          [assumptionProof(scenario, party, figure)],
          language,
        );
        const [explanation] = row?.kind === 'assumption' ? row.figures : [];
        // Budgets of several municipalities are never added up, so nothing shows such a sum.
        fc.pre(party !== everybody || ['cost', 'stateFunding', 'ownContribution'].includes(figure));
        expect(explanation?.value ?? '').not.toBe('');
        expect([...(explanation?.steps ?? []), ...(explanation?.notes ?? [])]).not.toEqual([]);
      },
    ),
  );
});
