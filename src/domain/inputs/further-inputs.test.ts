import { describe, expect, test } from 'vitest';
import { given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import type { ScenarioTerms } from '../document/scenario.ts';
import { certain } from '../value/amount.ts';
import { isInUse } from './input-use.ts';
import { type Change, changed, inputOf } from './scenario-changes.ts';
import { termsInputsOf } from './terms-inputs.ts';

const scenario = scenarioOn(stateShare(8000), [participantOf('town')]);
const rate: Change = { input: 'programmeRate2', value: certain(5000) };
const eligible: Change = { input: 'programmeEligible2', value: certain(4000) };
const third: Change = { input: 'programmeRate3', value: certain(1000) };
const termsAfter = (...changes: readonly Change[]): ScenarioTerms => changed(scenario, changes).terms.value;
const askedBeside = (terms: ScenarioTerms) =>
  termsInputsOf(terms).filter((input) => input.startsWith('programme'));

describe('a further programme', () => {
  test('is there once one of its inputs is stated, and gone when none is', () => {
    expect(termsAfter(rate, eligible)).toMatchObject({
      further: [{ rate: certain(5000), eligible: certain(4000) }],
    });
    const result = changed(scenario, [rate, eligible]);
    expect(inputOf(result, 'programmeEligible2', undefined)).toEqual(certain(4000));
    const gone = changed(result, [
      { input: 'programmeRate2', value: undefined },
      { input: 'programmeEligible2', value: undefined },
    ]);
    expect(gone.terms.value.further).toBeUndefined();
  });

  test('stays through another type of funding', () => {
    expect(termsAfter(rate, { input: 'fundingType', value: 'full' })).toMatchObject({
      type: 'full',
      further: [{ rate: certain(5000) }],
    });
  });

  test('is asked for by its rate alone until it is there; the next one after it', () => {
    expect(askedBeside(scenario.terms.value)).toEqual(['programmeRate2']);
    const both = ['programmeRate2', 'programmeEligible2', 'programmeCap2', 'programmeRate3'];
    expect(askedBeside(termsAfter(rate))).toEqual(both);
    expect(askedBeside(termsAfter(rate, third))).toEqual([...both, 'programmeEligible3', 'programmeCap3']);
  });

  test('counts only where it is there, whatever else is granted', () => {
    const town = given(scenario.participants[0]);
    expect(isInUse(scenario, town, 'programmeRate2')).toBe(false);
    const result = changed(scenario, [rate, { input: 'granted', party: 'town', value: certain(1) }]);
    expect(isInUse(result, given(result.participants[0]), 'programmeEligible2')).toBe(true);
    expect(isInUse(result, given(result.participants[0]), 'cap')).toBe(false);
  });

  test('is not the third where there is no second', () => {
    expect(termsAfter(third)).toBe(scenario.terms.value);
  });
});
