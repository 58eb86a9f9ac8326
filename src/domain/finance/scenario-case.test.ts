import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, priced, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import type { Figure } from './figure-table.ts';
import { cornersOf, rangesWithin } from './figure-ranges.ts';
import { figureNames } from './figures.ts';
import { impactOf } from './budget-impact.ts';
import { followUpCost } from './follow-up.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';
import { type Change, changed, type InputId, isTermsInput } from '../inputs/scenario-changes.ts';

const money = certain(cents(100_00));
const termsWithout: Readonly<Record<'ownShare' | 'ownMinimum' | 'fixedSum', ScenarioTerms>> = {
  ownShare: stateShare(8000),
  ownMinimum: { type: 'gap', ownMinimum: money },
  fixedSum: { type: 'fixed', sum: money, per: 'post-year' },
};

/** The figures that cannot be told without an input; worked out by hand from the finance model, section 3. */
const own: readonly Figure[] = ['ownContribution', 'inKind', 'cash', 'gap', 'headroomAfter'];
const cost: readonly Figure[] = ['cost', 'eligible', 'stateFunding', 'thirdParty', ...own];
const dependants: readonly (readonly [InputId, readonly Figure[]])[] = [
  ['posts', ['staff', 'other', ...cost]],
  ['staffCost', ['staff', ...cost]],
  ['otherCost', ['other', ...cost]],
  ['firstMonth', ['staff', 'other', ...cost]],
  ['lastMonth', ['staff', 'other', ...cost]],
  ['otherEligible', ['eligible', 'stateFunding', ...own]],
  ['thirdParty', ['thirdParty', 'stateFunding', ...own]],
  ['ownShare', ['stateFunding', ...own]],
  ['ownMinimum', ['stateFunding', ...own]],
  ['fixedSum', ['stateFunding', ...own]],
  ['inKind', ['inKind', 'cash', 'gap', 'headroomAfter']],
  ['inPlan', ['gap', 'headroomAfter']],
  ['headroom', ['headroom', 'headroomAfter']],
];

const unknownWithout = (terms: ScenarioTerms, participant: Participant, input: InputId) => {
  const { party } = participant;
  const change: Change = isTermsInput(input)
    ? { input, value: undefined }
    : { input, party, value: undefined };
  const scenario = changed(scenarioOn(terms, [participant]), [change]);
  const impact = rangesWithin(cornersOf(scenario, given(scenario.participants[0])));
  return figureNames.filter((figure) => impact[figure] === undefined).toSorted();
};

describe('unknown in, unknown out:', () => {
  test.for(dependants)('without %s exactly %o are not known', ([input, unknown]) => {
    const terms =
      input in termsWithout
        ? given(Object.entries(termsWithout).find(([name]) => name === input))[1]
        : stateShare(8000);
    expect(unknownWithout(terms, participantOf('town'), input)).toEqual([...unknown].toSorted());
  });

  test('and so it is in any scenario, whatever the other values are', () => {
    fc.assert(
      fc.property(
        statedParticipant.map(priced),
        anyScenarioTerms,
        fc.constantFrom(...dependants.filter(([input]) => !isTermsInput(input))),
        (participant, terms, [input, unknown]) => {
          const all = rangesWithin(cornersOf(scenarioOn(terms, [participant]), participant));
          fc.pre(all.stateFunding !== undefined);
          expect(unknownWithout(terms, participant, input)).toEqual([...unknown].toSorted());
        },
      ),
      thorough,
    );
  });

  test('all that is stated gives every figure, and a cap or an extension left out is none', () => {
    for (const terms of [...Object.values(termsWithout), { type: 'full' } as const]) {
      const impact = impactOf(scenarioOn(terms, [participantOf('town')]), participantOf('town'));
      expect(figureNames.filter((figure) => impact[figure] === undefined)).toEqual([]);
    }
    expect(unknownWithout({ type: 'full', cap: money }, participantOf('town'), 'cap')).toEqual([]);
    expect(unknownWithout({ type: 'full' }, participantOf('town'), 'revisedUntil')).toEqual([]);
  });

  test('what terms of another type would need is not missed', () => {
    expect(unknownWithout({ type: 'full' }, participantOf('town'), 'ownShare')).toEqual([]);
    expect(unknownWithout(stateShare(8000), participantOf('town'), 'fixedSum')).toEqual([]);
    expect(unknownWithout({ type: 'full' }, participantOf('town'), 'ownMinimum')).toEqual([]);
  });
});

describe('follow-up cost', () => {
  const town = participantOf('town');
  const notStated = { status: 'not-stated' } as const;

  test('is a full year of the posts that stay, whatever the months of the grant are', () => {
    expect(followUpCost(town)).toEqual(certain(cents(39_850_00)));
    expect(followUpCost({ ...town, lastMonth: notStated })).toEqual(certain(cents(39_850_00)));
  });

  test('lies between the least posts at the lowest prices and the most at the highest', () => {
    const range = { low: cents(10_000_00), best: cents(20_000_00), high: cents(40_000_00) };
    expect(followUpCost({ ...town, staffCost: assuming(range) })).toEqual({
      low: 985_000,
      best: 1_485_000,
      high: 2_485_000,
    });
  });

  test('is not known where posts or prices are not stated', () => {
    for (const input of ['posts', 'staffCost', 'otherCost'] as const) {
      expect(followUpCost({ ...town, [input]: notStated })).toBeUndefined();
    }
  });

  test('has its estimate between its ends', () => {
    fc.assert(
      fc.property(statedParticipant.map(priced), (participant) => {
        const { low, best, high } = given(followUpCost(participant));
        expect(low <= best && best <= high).toBe(true);
      }),
      thorough,
    );
  });
});

test('the part of the other cost that is eligible may be all of it', () => {
  const all = { ...participantOf('town'), otherEligible: assuming(certain(basisPoints(10_000))) };
  const { cost: whole, eligible, ownContribution } = impactOf(scenarioOn({ type: 'full' }, [all]), all);
  expect(eligible).toEqual(whole);
  expect(ownContribution).toEqual(certain(cents(0)));
});

test('the lowest rate of the state leaves the most to the municipality', () => {
  const rate = { low: basisPoints(7000), best: basisPoints(8000), high: basisPoints(9000) };
  const participant = participantOf('eschweiler');
  const scenario = scenarioOn({ type: 'proportional', base: 'eligible', rate }, [participant]);
  const { stateFunding, ownContribution } = impactOf(scenario, participant);
  // Of 29.887,50 € cost 26.250 € are eligible.
  expect(stateFunding).toEqual({ low: 18_375_00, best: 21_000_00, high: 23_625_00 });
  expect(ownContribution).toEqual({ low: 6_262_50, best: 8_887_50, high: 11_512_50 });
});
