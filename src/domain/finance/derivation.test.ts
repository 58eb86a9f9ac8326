import { derivationOf, type FigureStep } from './derivation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { isTotalStated } from '../inputs/input-use.ts';
import { cornersOf, rangesWithin } from './figure-ranges.ts';
import { missingInputs } from './figure-inputs.ts';
import { figureNames } from './figures.ts';
import type { Figure } from './figure-table.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
/** The headroom is given, not computed. */
const figures = figureNames.filter((figure) => figure !== 'headroom');

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
      { kind: 'third-party', given: euros(1000), most: euros(29_887.5), result: euros(1000) },
      { kind: 'terms', result: euros(21_291) },
      { kind: 'own-contribution', result: euros(7596.5) },
      { kind: 'in-kind', given: euros(500), most: euros(7596.5), result: euros(500) },
      { kind: 'cash', own: euros(7596.5), inKind: euros(500), result: euros(7096.5) },
      { kind: 'gap', cash: euros(7096.5), inPlan: euros(700), result: euros(6396.5) },
      { kind: 'headroom-after', headroom: euros(15_000), gap: euros(6396.5), result: euros(8603.5) },
    ]);
  });
});

const limitFor = (told: Partial<Participant>, terms?: ScenarioTerms) =>
  given(stepsFor('stateFunding', told, terms)).at(-1);

describe('what the terms give is limited in a step of its own', () => {
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

/** Whether a step computes what it says, from results of other steps. */
function followsFrom(step: FigureStep, steps: readonly FigureStep[]): boolean {
  const resultOf = (kind: FigureStep['kind']) => steps.find((each) => each.kind === kind)?.result;
  switch (step.kind) {
    case 'cost':
      return step.staff === resultOf('staff') && step.result === step.staff + step.other;
    case 'eligible':
      return step.other === resultOf('other') && step.result <= step.staff + step.other;
    case 'eligible-of-total':
      return step.result <= step.cost;
    case 'third-party':
      return (
        step.most === (resultOf('cost') ?? resultOf('total-cost')) &&
        step.result === Math.min(step.given, step.most)
      );
    case 'in-kind':
      return step.most === resultOf('own-contribution') && step.result === Math.min(step.given, step.most);
    case 'cash':
      return step.inKind === resultOf('in-kind') && step.result === step.own - step.inKind;
    case 'programmes':
      return step.result === step.parts.reduce((sum, part) => sum + part, 0);
    case 'gap':
      return step.cash === resultOf('cash') && step.result === Math.max(0, step.cash - step.inPlan);
    case 'headroom-after':
      return step.gap === resultOf('gap') && step.result === step.headroom - step.gap;
    case 'staff':
    case 'other':
    case 'total-cost':
    case 'terms':
    case 'programme':
    case 'programme-limit':
    case 'limit':
    case 'own-contribution':
      return true;
  }
}

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
          expect(steps?.at(-1)?.result).toBe(rangesWithin(cornersOf(scenario, participant))[figure]?.best);
          const isNotParted = isTotalStated(participant) && (figure === 'staff' || figure === 'other');
          expect(steps === undefined).toBe(
            isNotParted || missingInputs(scenario, participant, figure).length > 0,
          );
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
        expect(steps.filter((step) => !followsFrom(step, steps))).toEqual([]);
      }),
      thorough,
    );
  });
});
