import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { breakEvensOf } from '../limits/break-even.ts';
import { sensitivitiesOf } from '../limits/sensitivity.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';
import { certain } from '../value/amount.ts';
import { basisPoints, cents } from '../value/money.ts';
import { impactOf } from './budget-impact.ts';
import { missingInputs } from './figure-inputs.ts';
import { termsFor } from './other-share.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const other = participantOf('district');
const town: Participant = { ...participantOf('town'), deviatingShare: assuming(certain(basisPoints(1000))) };
const terms = stateShare(8000);
const stateFunding = (participant: Participant, of: ScenarioTerms = terms) =>
  impactOf(scenarioOn(of, [participant]), participant).stateFunding;
const limitOf = (participant: Participant) =>
  breakEvensOf(scenarioOn(terms, [participant]), participant)?.ownShare;

describe('an own share of one municipality, 10 % where all others bear 20 %', () => {
  test('is hers alone', () => {
    expect([stateFunding(town), stateFunding(other)]).toEqual([
      certain(euros(23_625)),
      certain(euros(21_000)),
    ]);
  });

  test('needs none of the terms, and moves what she pays in place of theirs', () => {
    const open = { ...terms, rate: undefined };
    expect(missingInputs(scenarioOn(open, [town]), town, 'cash')).toEqual([]);
    expect(missingInputs(scenarioOn(open, [other]), other, 'cash')).toEqual(['ownShare']);
    const range = { low: basisPoints(500), best: basisPoints(1000), high: basisPoints(2000) };
    const unsure = { ...town, deviatingShare: assuming(range) };
    const moved = sensitivitiesOf(scenarioOn(terms, [unsure]), unsure)?.map(({ input }) => input);
    expect(moved).toEqual(['deviatingShare']);
  });

  test('says nothing where funding is not by a share, or where it is known what is granted', () => {
    expect(stateFunding(town, { type: 'full' })).toEqual(stateFunding(other, { type: 'full' }));
    const granted = { granted: assuming(certain(euros(5000))) };
    expect(stateFunding({ ...town, ...granted })).toEqual(certain(euros(5000)));
  });

  test('is not asked about where the limit of the own share is asked for', () => {
    expect(limitOf(town)).toEqual(limitOf(other));
  });
});

test('a cap of one municipality takes the place of that of all, whether it is lower or higher', () => {
  const capped = { ...terms, cap: certain(euros(15_000)) };
  const withCap = (value: number) => ({ ...other, deviatingCap: assuming(certain(euros(value))) });
  expect([other, withCap(9000), withCap(18_000)].map((each) => stateFunding(each, capped))).toEqual(
    [15_000, 9000, 18_000].map((value) => certain(euros(value))),
  );
});

test('whatever deviates: the figures are those of the terms that hold for her alone', () => {
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, (participant, drawn) => {
      const own = termsFor(scenarioOn(drawn, [participant]), participant);
      const alike = { ...participant, deviatingShare: undefined, deviatingCap: undefined };
      expect(impactOf(scenarioOn(drawn, [participant]), participant)).toEqual(
        impactOf(scenarioOn(own, [alike]), alike),
      );
    }),
    thorough,
  );
});
