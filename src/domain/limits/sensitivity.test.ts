import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import {
  assuming,
  given,
  month,
  participantOf,
  scenarioOn,
  seed,
  stateShare,
} from '#tests/given/builders.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';
import { inputOf } from '../inputs/scenario-changes.ts';
import { sensitivitiesOf } from './sensitivity.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const town = participantOf('town');
const sensitivitiesFor = (told: Partial<Participant>, terms: ScenarioTerms = stateShare(8000)) => {
  const participant = { ...town, ...told };
  return sensitivitiesOf(scenarioOn(terms, [participant]), participant);
};

test('what moves Eschweiler’s own contribution in scenario B most are its posts, then the begin', () => {
  const scenario = given(seed.scenarios.find(({ id }) => id === 'b'));
  const participant = given(scenario.participants.find(({ party }) => party === 'stadt-eschweiler'));
  expect(sensitivitiesOf(scenario, participant)).toMatchObject([
    { input: 'posts', atLow: euros(8887.5), atHigh: euros(17_775), difference: euros(8887.5) },
    { input: 'firstMonth', atLow: euros(11_850), atHigh: euros(5925), difference: euros(5925) },
    { input: 'staffCost', atLow: euros(8512.5), atHigh: euros(9262.5), difference: euros(750) },
  ]);
});

describe('an input', () => {
  test('that is certain moves nothing and is left out', () => {
    expect(sensitivitiesFor({})).toEqual([]);
  });

  test('that the own contribution in cash does not depend on is left out', () => {
    const range = assuming({ low: euros(0), best: euros(1), high: euros(2) });
    expect(sensitivitiesFor({ inPlan: range, headroom: range })).toEqual([]);
  });

  test('of the terms counts, too: own share, cap, fixed sum and least own share', () => {
    const shares = { low: basisPoints(7000), best: basisPoints(8000), high: basisPoints(9000) };
    expect(sensitivitiesFor({}, { type: 'proportional', rate: shares, base: 'eligible' })).toEqual([
      {
        input: 'ownShare',
        range: { low: 1000, best: 2000, high: 3000 },
        atLow: euros(6262.5),
        atHigh: euros(11_512.5),
        difference: euros(5250),
      },
    ]);
    const cap = { low: euros(10_000), best: euros(20_000), high: euros(30_000) };
    expect(sensitivitiesFor({}, { ...stateShare(8000), cap })).toMatchObject([
      { input: 'cap', atLow: euros(19_887.5), atHigh: euros(8887.5) },
    ]);
    const least = { low: euros(0), best: euros(1000), high: euros(2000) };
    expect(sensitivitiesFor({}, { type: 'gap', ownMinimum: least })).toMatchObject([
      { input: 'ownMinimum', atLow: euros(3637.5), atHigh: euros(5637.5) },
    ]);
    expect(sensitivitiesFor({}, { type: 'fixed', sum: cap, per: 'grant' })).toMatchObject([
      { input: 'fixedSum', atLow: euros(19_887.5), atHigh: euros(3637.5) },
    ]);
  });

  test('is given with its range as it is entered: of a begin, low is the earliest month', () => {
    const firstMonth = assuming({ earliest: month(1), best: month(4), latest: month(7) });
    const [begin] = given(sensitivitiesFor({ firstMonth }));
    expect(begin).toMatchObject({ input: 'firstMonth', atLow: euros(11_850), atHigh: euros(5925) });
    expect(given(begin).range.high - given(begin).range.low).toBe(6);
  });

  test('that is not stated leaves no sensitivities, as far as the own contribution needs it', () => {
    expect(sensitivitiesFor({ inKind: { status: 'not-stated' } })).toBeUndefined();
    expect(sensitivitiesFor({ headroom: { status: 'not-stated' } })).toEqual([]);
  });
});

describe('whatever the scenario', () => {
  // A fixed sum for each post is rounded beside the cost: it may pass the interval by that one cent.
  test('the widest difference comes first, and each end lies inside the interval of the own contribution', () => {
    fc.assert(
      fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const found = sensitivitiesOf(scenario, participant);
        fc.pre(found !== undefined);
        const { low, high } = given(impactOf(scenario, participant).cash);
        const beside = terms.type === 'fixed' && terms.per === 'post-year' ? 1 : 0;
        const effects = found.map(({ difference }) => difference);
        expect(effects).toEqual(effects.toSorted((left, right) => right - left));
        for (const { input, range, atLow, atHigh, difference } of found) {
          expect(difference).toBe(Math.abs(atLow - atHigh));
          expect(range).toEqual(inputOf(scenario, input, participant.party));
          expect(Math.min(atLow, atHigh)).toBeGreaterThanOrEqual(low - beside);
          expect(Math.max(atLow, atHigh)).toBeLessThanOrEqual(high + beside);
        }
      }),
      thorough,
    );
  });

  test('no input is named twice, and none that has no range', () => {
    fc.assert(
      fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
        const found = sensitivitiesOf(scenarioOn(terms, [participant]), participant);
        fc.pre(found !== undefined);
        expect(new Set(found.map(({ input }) => input)).size).toBe(found.length);
        expect(found.filter(({ range }) => range.low === range.high)).toEqual([]);
      }),
      thorough,
    );
  });
});
