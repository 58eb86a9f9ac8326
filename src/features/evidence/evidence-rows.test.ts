import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureNames } from '#domain/finance/figures.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { languages } from '#i18n/language.ts';
import { instant } from '#domain/value/instant.ts';
import { assumptionProof, everybody, factProof } from '#domain/proof/proof.ts';
import { factOf, initiativeOf, seed } from '#tests/given/builders.ts';
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

test('who wrote a fact down and who released it is told, and that nobody else has read it', () => {
  const at = instant('2026-11-28T08:30:00Z');
  const entryOf = (releasedBy: string) => {
    const entry = { author: 'Amt 50', at, releasedBy, releasedAt: at };
    const document = initiativeOf([factOf('fact', { entry })]);
    const [row] = evidenceRows(document, selectionOn('2018-11-05'), [factProof('fact')], 'de');
    return row?.kind === 'fact' ? row.entry?.text : undefined;
  };
  expect(entryOf('Kämmerei')).toBe('von Amt 50, freigegeben von Kämmerei');
  expect(entryOf('amt 50')).toBe(
    'von Amt 50 erfasst und selbst freigegeben: niemand sonst hat es gegengelesen',
  );
});
