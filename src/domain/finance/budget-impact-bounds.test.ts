import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyParticipant,
  anyScenarioTerms,
  perPostScenarioTerms,
  scenarioTermsByCost,
  thorough,
} from '#tests/given/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn } from '#tests/given/builders.ts';
import { anyPlaces, drawnFrom, type Places } from '#tests/seen/draw.ts';
import { certain, hundredths } from '../value/amount.ts';
import type { Figure } from './figure-table.ts';
import { figureNames } from './figures.ts';
import { impactOf } from './budget-impact.ts';
import { cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';

/** The first five are rounded themselves; the others are what remains of them, so that the parts add up. */
const isRounded = (figure: Figure) => figureNames.indexOf(figure) < 5;

const impactUnder = (terms: ScenarioTerms, participant: Participant) =>
  impactOf(scenarioOn(terms, [participant]), participant);

/** How far each known figure of a drawn municipality lies outside of its interval, in cents. */
function escapes(participant: Participant, terms: ScenarioTerms, places: Places) {
  const impact = impactUnder(terms, participant);
  const drawn = drawnFrom(scenarioOn(terms, [participant]), participant, places);
  const sample = impactOf(drawn.scenario, drawn.participant);
  return figureNames.flatMap((figure) => {
    const [interval, value] = [impact[figure], sample[figure]?.best];
    expect(interval === undefined).toBe(value === undefined);
    if (!interval || value === undefined) return [];
    return [{ figure, by: Math.max(0, interval.low - value, value - interval.high) }];
  });
}

describe('each figure of a scenario', () => {
  test('has its estimate between its ends', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const impact = impactUnder(terms, participant);
        const disordered = figureNames.filter((figure) => {
          const { low, best, high } = impact[figure] ?? certain(cents(0));
          return !(low <= best && best <= high);
        });
        expect(disordered).toEqual([]);
      }),
      thorough,
    );
  });

  test('has it there even where a fixed sum is a cent short of the staff cost and rounded the other way', () => {
    const participant = {
      ...participantOf('town'),
      posts: assuming({ low: hundredths(50), best: hundredths(51), high: hundredths(200) }),
      staffCost: assuming(certain(cents(49_999_51))),
      otherCost: assuming(certain(cents(0))),
    };
    const terms: ScenarioTerms = { type: 'fixed', sum: certain(cents(49_999_50)), per: 'post-year' };
    const { low, best, high } = given(impactUnder(terms, participant).ownContribution);
    expect(low <= best && best <= high).toBe(true);
  });

  test('holds whatever comes out inside the ranges of all its inputs', () => {
    fc.assert(
      fc.property(anyParticipant, scenarioTermsByCost, anyPlaces, (participant, terms, places) => {
        expect(escapes(participant, terms, places).filter(({ by }) => by > 0)).toEqual([]);
      }),
      thorough,
    );
  });

  test('holds it with a fixed sum per post, too, but for the one cent by which that sum is rounded', () => {
    fc.assert(
      fc.property(anyParticipant, perPostScenarioTerms, anyPlaces, (participant, terms, places) => {
        const found = escapes(participant, terms, places);
        expect(found.filter(({ figure, by }) => by > (isRounded(figure) ? 0 : 1))).toEqual([]);
      }),
      thorough,
    );
  });
});
