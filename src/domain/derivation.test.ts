import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/builders.ts';
import { certain } from './amount.ts';
import { impactOf } from './budget-impact.ts';
import { derivationOf } from './derivation.ts';
import { basisPoints, cents } from './money.ts';
import type { Participant, ScenarioTerms } from './scenario.ts';
import { type Figure, missingInputs } from './scenario-case.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const figures: readonly Figure[] = [
  'staff',
  'other',
  'cost',
  'eligible',
  'thirdParty',
  'stateFunding',
  'ownContribution',
  'inKind',
  'cash',
  'gap',
  'headroomAfter',
];

const stepsFor = (
  figure: Figure,
  told: Partial<Participant> = {},
  terms: ScenarioTerms = stateShare(8000),
) => {
  const participant = { ...participantOf('town'), ...told };
  return derivationOf(scenarioOn(terms, [participant]), participant, figure);
};
const kindsFor = (...asked: Parameters<typeof stepsFor>) => given(stepsFor(...asked)).map(({ kind }) => kind);

describe('the figures of half a post from April on come about', () => {
  test.for<[Figure, readonly string[]]>([
    ['staff', ['staff']],
    ['other', ['other']],
    ['cost', ['staff', 'other', 'cost']],
    ['eligible', ['staff', 'other', 'eligible']],
    ['thirdParty', ['staff', 'other', 'cost', 'third-party']],
    ['stateFunding', ['staff', 'other', 'cost', 'eligible', 'third-party', 'terms']],
    ['ownContribution', ['staff', 'other', 'cost', 'eligible', 'third-party', 'terms', 'own-contribution']],
  ])('%s by %o', ([figure, kinds]) => {
    expect(kindsFor(figure)).toEqual(kinds);
  });

  test('down to the headroom after, step by step with what each is computed from', () => {
    const told = {
      otherEligible: assuming(certain(basisPoints(1000))),
      thirdParty: assuming(certain(euros(1000))),
      inKind: assuming(certain(euros(500))),
      inPlan: assuming(certain(euros(700))),
    };
    expect(stepsFor('headroomAfter', told)).toMatchObject([
      { kind: 'staff', posts: 50, months: 9, price: euros(70_000), result: euros(26_250) },
      { kind: 'other', posts: 50, months: 9, price: euros(9700), result: euros(3637.5) },
      { kind: 'cost', staff: euros(26_250), other: euros(3637.5), result: euros(29_887.5) },
      { kind: 'eligible', staff: euros(26_250), other: euros(3637.5), share: 1000, result: euros(26_613.75) },
      { kind: 'third-party', given: euros(1000), cost: euros(29_887.5), result: euros(1000) },
      { kind: 'terms', result: euros(21_291) },
      { kind: 'own-contribution', result: euros(7596.5) },
      { kind: 'in-kind', given: euros(500), own: euros(7596.5), result: euros(500) },
      { kind: 'cash', own: euros(7596.5), inKind: euros(500), result: euros(7096.5) },
      { kind: 'gap', cash: euros(7096.5), inPlan: euros(700), result: euros(6396.5) },
      { kind: 'headroom-after', headroom: euros(15_000), gap: euros(6396.5), result: euros(8603.5) },
    ]);
  });
});

describe('what the terms give is limited in a step of its own', () => {
  const limitFor = (told: Partial<Participant>, terms?: ScenarioTerms) =>
    given(stepsFor('stateFunding', told, terms)).at(-1);

  test('by the cap', () => {
    const capped = { ...stateShare(8000), cap: certain(euros(20_000)) };
    expect(limitFor({}, capped)).toEqual({ kind: 'limit', by: 'cap', result: euros(20_000) });
    expect(limitFor({}, { ...capped, cap: certain(euros(21_000)) })).toMatchObject({ kind: 'terms' });
  });

  test('by what third-party funds leave of the eligible cost', () => {
    const helped = { thirdParty: assuming(certain(euros(10_000))) };
    expect(limitFor(helped)).toEqual({ kind: 'limit', by: 'room', result: euros(16_250) });
  });

  test('by 0, where the least own share is more than the cost', () => {
    const gap: ScenarioTerms = { type: 'gap', ownMinimum: certain(euros(90_000)) };
    expect(limitFor({}, gap)).toEqual({ kind: 'limit', by: 'zero', result: 0 });
    expect(limitFor({}, { ...gap, cap: certain(euros(0)) })).toMatchObject({ by: 'zero' });
  });
});

describe('whatever the scenario', () => {
  test('the last step gives the figure; where an input is missing there are no steps', () => {
    fc.assert(
      fc.property(
        anyParticipant,
        anyScenarioTerms,
        fc.constantFrom(...figures),
        (participant, terms, figure) => {
          const scenario = scenarioOn(terms, [participant]);
          const steps = derivationOf(scenario, participant, figure);
          expect(steps?.at(-1)?.result).toBe(impactOf(scenario, participant)[figure]?.best);
          expect(steps === undefined).toBe(missingInputs(scenario, participant, figure).length > 0);
        },
      ),
      thorough,
    );
  });

  test('every figure of a step is the result of an earlier one', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const steps = derivationOf(scenarioOn(terms, [participant]), participant, 'headroomAfter');
        fc.pre(steps !== undefined);
        const resultOf = (kind: string) => steps.find((step) => step.kind === kind)?.result;
        for (const step of steps) {
          if (step.kind === 'cost') expect(step.result).toBe(step.staff + step.other);
          if (step.kind === 'third-party') expect(step.cost).toBe(resultOf('cost'));
          if (step.kind === 'in-kind') expect(step.own).toBe(resultOf('own-contribution'));
          if (step.kind === 'cash') expect(step.result).toBe(step.own - step.inKind);
          if (step.kind === 'gap') expect(step.cash).toBe(resultOf('cash'));
          if (step.kind === 'headroom-after') expect(step.result).toBe(step.headroom - step.gap);
        }
      }),
      thorough,
    );
  });
});
