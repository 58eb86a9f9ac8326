import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, scenarioOn } from '#tests/given/builders.ts';
import { instrumentsFor, instrumentsOf } from '#tests/given/calculated.ts';
import { certain } from '../value/amount.ts';
import type { InstrumentKind } from './instrument.ts';
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
    // Where others pay all, or the plan holds it, nothing is taken from elsewhere in the budget.
    const ladder: Readonly<Record<InstrumentKind, number>> = {
      none: 0,
      'income-cover': 0,
      'budget-cover': 1,
      'budget-plan': 2,
      'over-plan': 2,
      'supplementary-budget': 3,
    };
    fc.assert(
      fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
        const answers = instrumentsOf(scenarioOn(terms, [participant]), participant);
        if (!answers) return;
        const kinds = [answers.favourable, answers.best, answers.unfavourable].map(
          ({ kind }) => ladder[kind],
        );
        expect(kinds).toEqual(kinds.toSorted((left, right) => left - right));
      }),
      thorough,
    );
  });
});
