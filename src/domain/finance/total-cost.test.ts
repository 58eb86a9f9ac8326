import { derivationOf } from './derivation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, participantOf, scenarioOn } from '#tests/given/builders.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';
import { breakEvensOf } from '../limits/break-even.ts';
import { sensitivitiesOf } from '../limits/sensitivity.ts';
import { certain, hundredths } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { basisPoints, cents } from '../value/money.ts';
import { impactOf } from './budget-impact.ts';
import { missingInputs } from './figure-inputs.ts';
import { followUpCost } from './follow-up.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const all = assuming(certain(basisPoints(10_000)));
const unknown = { status: 'not-stated' } as const;

/** What Köln states of its follow-up programme: a total, and nothing of posts or prices. */
const programme: Participant = {
  ...participantOf('koeln'),
  posts: unknown,
  staffCost: unknown,
  otherCost: unknown,
  otherEligible: unknown,
  totalCost: assuming(certain(euros(2_956_360))),
  totalEligible: all,
  lastMonth: assuming(yearMonth('2019-12')),
};
const terms: ScenarioTerms = { type: 'proportional', rate: certain(basisPoints(8000)), base: 'total' };
const impact = (participant = programme) => impactOf(scenarioOn(terms, [participant]), participant);

describe('a total cost of 2.956.360 € with an own share of 20 %', () => {
  test('needs neither posts nor prices, and leaves 591.272 € to pay', () => {
    expect(impact()).toMatchObject({
      cost: certain(euros(2_956_360)),
      eligible: certain(euros(2_956_360)),
      stateFunding: certain(euros(2_365_088)),
      ownContribution: certain(euros(591_272)),
    });
    expect(missingInputs(scenarioOn(terms, [programme]), programme, 'cash')).toEqual([]);
  });

  test('is of no kind of expense, in no year either, and nobody says what of it goes on', () => {
    const later = { ...programme, lastMonth: assuming(yearMonth('2020-12')) };
    expect([impact().staff, impact().other]).toEqual([undefined, undefined]);
    const inYear = impactOf(scenarioOn(terms, [later]), later, 2020);
    expect([inYear.staff, inYear.other, inYear.cost !== undefined]).toEqual([undefined, undefined, true]);
    expect(followUpCost({ ...participantOf('koeln'), totalCost: programme.totalCost })).toBeUndefined();
  });

  test('without the part that is eligible says nothing of funding, and what is missing by its name', () => {
    const open = { ...programme, totalEligible: undefined };
    expect(impact(open)).toMatchObject({ cost: certain(euros(2_956_360)), stateFunding: undefined });
    expect(missingInputs(scenarioOn(terms, [open]), open, 'cash')).toEqual(['totalEligible']);
  });

  test('is told as one that was assumed, and not as a product', () => {
    expect(derivationOf(scenarioOn(terms, [programme]), programme, 'eligible')).toEqual([
      { kind: 'eligible-of-total', cost: euros(2_956_360), share: 10_000, result: euros(2_956_360) },
    ]);
  });

  test('takes the place of posts and prices that are stated, too', () => {
    const both = { ...participantOf('koeln'), totalCost: programme.totalCost, totalEligible: all };
    expect(impact(both).ownContribution).toEqual(certain(euros(591_272)));
    const ranged = {
      ...both,
      posts: assuming({ low: hundredths(10), best: hundredths(50), high: hundredths(90) }),
    };
    expect(sensitivitiesOf(scenarioOn(terms, [ranged]), ranged)?.map(({ input }) => input)).not.toContain(
      'posts',
    );
  });

  test('for each post and year a fixed sum still asks for posts', () => {
    const fixed: ScenarioTerms = { type: 'fixed', per: 'post-year', sum: certain(euros(1000)) };
    expect(missingInputs(scenarioOn(fixed, [programme]), programme, 'cash')).toEqual(['posts']);
  });
});

test('whatever posts and prices come to: stated as a total, all figures and limits are the same', () => {
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, (drawn, anyTerms) => {
      const priced = { ...drawn, totalCost: undefined, totalEligible: undefined, otherEligible: all };
      const {
        cost,
        staff: _staff,
        other: _other,
        ...figures
      } = impactOf(scenarioOn(anyTerms, [priced]), priced);
      fc.pre(cost !== undefined);
      const whole = { ...priced, totalCost: assuming(certain(cents(cost.best))), totalEligible: all };
      const scenario = scenarioOn(anyTerms, [whole]);
      const stated = impactOf(scenario, whole);
      expect(stated.cost).toEqual(certain(cost.best));
      for (const figure of [
        'eligible',
        'stateFunding',
        'thirdParty',
        'ownContribution',
        'inKind',
        'cash',
      ] as const) {
        expect([figure, stated[figure]?.best]).toEqual([figure, figures[figure]?.best]);
      }
      expect(breakEvensOf(scenario, whole)?.cost).toEqual(
        breakEvensOf(scenarioOn(anyTerms, [priced]), priced)?.cost,
      );
    }),
    thorough,
  );
});
