import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyShare, anyTerms, fixedTerms, termsByCost, thorough } from '#tests/arbitraries.ts';
import { assuming, month, participantOf, scenarioOn } from '#tests/builders.ts';
import { type Estimate, certain, hundredths } from './amount.ts';
import { impactOf } from './budget-impact.ts';
import type { FundingTerms } from './funding.ts';
import { cents } from './money.ts';
import type { Participant } from './scenario.ts';

/** The first three are rounded themselves; the others are what remains of them, so that the parts add up. */
const figures = [
  'cost',
  'eligible',
  'stateFunding',
  'ownContribution',
  'inKind',
  'gap',
  'headroomAfter',
] as const;
const isRounded = (figure: (typeof figures)[number]) => figures.indexOf(figure) < 3;

const places = fc.record({ posts: anyShare, staffCost: anyShare, otherCost: anyShare, begin: anyShare });
type Places = {
  readonly posts: number;
  readonly staffCost: number;
  readonly otherCost: number;
  readonly begin: number;
};

const between = ({ low, high }: Pick<Estimate<number>, 'low' | 'high'>, at: number): number =>
  low + Math.round((high - low) * at);

/** The same municipality with one certain value inside each range. */
function drawnFrom(participant: Participant, at: Places): Participant {
  const { earliest, latest } = participant.firstMonth.value;
  const months = { low: Number(earliest.slice(5)), high: Number(latest.slice(5)) };
  const begin = month(between(months, at.begin));
  return {
    ...participant,
    posts: assuming(certain(hundredths(between(participant.posts.value, at.posts)))),
    staffCost: assuming(certain(cents(between(participant.staffCost.value, at.staffCost)))),
    otherCost: assuming(certain(cents(between(participant.otherCost.value, at.otherCost)))),
    firstMonth: assuming({ earliest: begin, best: begin, latest: begin }),
  };
}

/** How far each figure of a drawn municipality lies outside of its interval, in cents. */
function escapes(participant: Participant, terms: FundingTerms, at: Places) {
  const scenario = scenarioOn(terms, [participant]);
  const impact = impactOf(scenario, participant);
  const drawn = impactOf(scenario, drawnFrom(participant, at));
  return figures.map((figure) => {
    const { low, high } = impact[figure];
    return { figure, by: Math.max(0, low - drawn[figure].best, drawn[figure].best - high) };
  });
}

describe('each figure of a scenario', () => {
  test('has its best value between its ends', () => {
    fc.assert(
      fc.property(anyParticipant, anyTerms, (participant, terms) => {
        const impact = impactOf(scenarioOn(terms, [participant]), participant);
        const disordered = figures.filter((figure) => {
          const { low, best, high } = impact[figure];
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
    const terms: FundingTerms = { type: 'fixed', perPostYear: cents(49_999_50) };
    const { low, best, high } = impactOf(scenarioOn(terms, [participant]), participant).ownContribution;
    expect(low <= best && best <= high).toBe(true);
  });

  test('holds whatever comes out inside the ranges of its inputs', () => {
    fc.assert(
      fc.property(anyParticipant, termsByCost, places, (participant, terms, at) => {
        expect(escapes(participant, terms, at).filter(({ by }) => by > 0)).toEqual([]);
      }),
      thorough,
    );
  });

  test('holds it with a fixed sum per post, too, but for the one cent by which that sum is rounded', () => {
    fc.assert(
      fc.property(anyParticipant, fixedTerms, places, (participant, terms, at) => {
        const found = escapes(participant, terms, at);
        expect(found.filter(({ figure, by }) => by > (isRounded(figure) ? 0 : 1))).toEqual([]);
      }),
      thorough,
    );
  });
});
