import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { accepted, effectiveChanges } from '#domain/inputs/scenario-changes.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumptionRows } from '#kit/explain/assumptions.ts';
import { scenarioOf } from '#domain/as-of/selection.ts';
import { claimsIn } from '#kit/tables/table.ts';
import { languages } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/given/arbitraries.ts';
import {
  given,
  initiativeOf,
  moneyOf,
  participantOf,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import { anyChanges } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { impactTable } from './impact/impact-rows.ts';
import { fundingRows } from './funding/funding-rows.ts';

/** What is computed is assumed or not stated; no page may call it anything better. */
const initiative = (scenario: ReturnType<typeof scenarioOn>) =>
  initiativeOf([stating('money', moneyOf())], { scenarios: [scenario] });
const chosen: Selection = selectionOn('2018-11-05', { scenario: 'scenario' });

const anyScenario = fc.tuple(anyScenarioTerms, anyParticipant, anyParticipant).map(([terms, one, other]) =>
  scenarioOn(terms, [
    { ...one, party: 'town' },
    { ...other, party: 'district' },
  ]),
);

describe.for(languages.map((language) => ({ language })))('in “$language”', ({ language }) => {
  const { status, amount } = allWordsIn(language);

  test('a figure that cannot be computed is a word without a number', () => {
    expect(amount.notComputable).not.toMatch(/\d/);
  });

  test('every figure of a scenario is called assumed, or not stated, and then has no number', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const document = initiative(scenario);
        const look = lookAt(document, chosen);
        const tables = [impactTable(look, language), ...fundingRows(look, language).tables];
        const claims = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(claimsIn)));
        expect(claims.length).toBeGreaterThan(0);
        const lies = claims.filter((claim) => {
          const isUnknown = claim.text === amount.notComputable;
          const expected = isUnknown ? status['not-stated'] : status.assumed;
          return claim.status !== expected || claim.proofs.length === 0;
        });
        expect(lies).toEqual([]);
      }),
      thorough,
    );
  });

  test('a changed input is the reader’s own entry, the others stay with who assumed them', () => {
    const scenario = scenarioOn(stateShare(8000), [participantOf('town'), participantOf('district')]);
    const { ownEntry, unnamedProgramme } = allWordsIn(language).scenario;
    const programmes = [2, 3].map(unnamedProgramme);
    fc.assert(
      fc.property(anyChanges(['town']), (changes) => {
        const { good } = accepted(scenario, changes);
        const selection = { ...chosen, changes: good };
        const result = given(scenarioOf(initiative(scenario), selection));
        const authors = (index: number) =>
          assumptionRows(result, given(result.participants[index]), { initiative: {}, language })
            // Programmes are of the terms, which hold for all.
            .filter(({ title }) => !programmes.includes(title))
            .map(({ author }) => author);
        const others = authors(1).slice(1);
        expect(others.filter((author) => author !== 'Kämmerei' && author !== '')).toEqual([]);
        const isOwn = authors(0).includes(ownEntry);
        expect(isOwn && effectiveChanges(scenario, good).length === 0).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
