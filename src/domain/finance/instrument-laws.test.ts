import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, scenarioOn } from '#tests/given/builders.ts';
import { instrumentsFor } from '#tests/given/calculated.ts';
import { certain } from '../value/amount.ts';
import { type InstrumentKind, instrumentsOf } from './instrument.ts';
import { cents } from '../value/money.ts';

const euros = (value: number) => assuming(certain(cents(Math.round(value * 100))));

const notStated = { status: 'not-stated' } as const;

describe('whatever the scenario', () => {
  test('where gap or headroom is not stated there is no answer', () => {
    expect(instrumentsFor({ headroom: notStated })).toBeUndefined();
    expect(instrumentsFor({ inPlan: notStated })).toBeUndefined();
    expect(instrumentsFor({ headroom: notStated, inPlan: euros(100_000) })).toBeUndefined();
  });

  test('a worse case never reaches a lower kind', () => {
    const ladder: readonly InstrumentKind[] = ['none', 'budget-cover', 'over-plan', 'supplementary-budget'];
    fc.assert(
      fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
        const answers = instrumentsOf(scenarioOn(terms, [participant]), participant);
        if (!answers) return;
        const kinds = [answers.favourable, answers.best, answers.unfavourable].map(({ kind }) =>
          ladder.indexOf(kind),
        );
        expect(kinds).toEqual(kinds.toSorted((left, right) => left - right));
      }),
      thorough,
    );
  });
});
