import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { anyChanges } from '#tests/given/changes.ts';
import { certain } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { isOfInstalments } from './instalment-inputs.ts';
import { participantInputs } from './participant-inputs.ts';
import { givenOf } from './given-inputs.ts';
import { type Change, accepted, changed, inputOf } from './scenario-changes.ts';
import { termsInputs } from './terms-inputs.ts';

const point = (value: number) => ({ low: value, best: value, high: value });

describe('what is written', () => {
  const town = participantOf('town');
  const by = { by: 'reader' } as const;
  const range = { low: 1, best: 2, high: 3 };

  test('of the terms keeps its ends', () => {
    expect(termsInputs.ownMinimum.write({ type: 'gap' }, range)).toMatchObject({ ownMinimum: range });
    expect(termsInputs.ownMinimum.read({ type: 'gap', ownMinimum: certain(cents(5)) })).toEqual(point(5));
    expect(termsInputs.fixedSum.write({ type: 'fixed', per: 'grant' }, range)).toMatchObject({ sum: range });
    expect(termsInputs.fixedSum.read({ type: 'fixed', per: 'grant', sum: certain(cents(5)) })).toEqual(
      point(5),
    );
    expect(termsInputs.base.read(stateShare(8000))).toBe('eligible');
    expect(termsInputs.cap.write({ type: 'full' }, range)).toEqual({ type: 'full', cap: range });
    expect(termsInputs.fundingType.write({ type: 'full' }, 'full')).toEqual({ type: 'full' });
    const terms = stateShare(8000);
    expect(termsInputs.fundingType.write(terms, 'proportional')).toBe(terms);
    expect(termsInputs.ownShare.write(terms, { low: 1000, best: 2000, high: 4000 })).toMatchObject({
      rate: { low: 6000, best: 8000, high: 9000 },
    });
  });

  test('as a rhythm is paid at once until a lag is named', () => {
    const paid = participantInputs.rhythm.write(town, 'monthly', by);
    expect(paid.drawdown).toMatchObject({ value: { rhythm: 'monthly', lag: 0 } });
    expect(participantInputs.lag.read(participantInputs.lag.write(town, point(3), by))).toEqual(point(3));
  });

  test('as cover may be below 0, as anything else not', () => {
    const signs = Object.entries(participantInputs).filter(([, { isSigned }]) => isSigned);
    expect(signs.map(([input]) => input)).toEqual(['headroom', 'headroom1', 'headroom2', 'headroom3']);
  });

  test('stands with who assumed it: two inputs of one value share theirs', () => {
    const revisions = assuming([{ from: yearMonth('2019-12'), until: yearMonth('2020-06') }]);
    const extended = { ...town, revisions };
    expect(givenOf(extended, 'rhythm')).toBe(town.drawdown);
    expect(givenOf(extended, 'lag')).toBe(town.drawdown);
    expect(givenOf(extended, 'revisedFrom')).toBe(revisions);
    expect(givenOf(extended, 'revisedUntil')).toBe(revisions);
    expect(givenOf(extended, 'posts')).toBe(town.posts);
    expect(givenOf(extended, 'heads')).toBeUndefined();
  });

  test('for the budget of a later year leaves the years before it as they were, or not stated', () => {
    const third = participantInputs.headroom3.write(town, range, by);
    expect(third.following).toHaveLength(3);
    expect(participantInputs.headroom3.read(third)).toEqual(range);
    expect(givenOf(third, 'headroom3')).toMatchObject({ assumption: by });
    expect([participantInputs.headroom2.read(third), participantInputs.inPlan3.read(third)]).toEqual([
      undefined,
      undefined,
    ]);
    const both = participantInputs.inPlan1.write(third, point(7), by);
    expect(participantInputs.inPlan1.read(both)).toEqual(point(7));
    expect(participantInputs.headroom3.read(both)).toEqual(range);
    expect(both.inPlan).toBe(town.inPlan);
  });
});

/** Some inputs say something only together with others, or where a document knows of a grant. */
const isOfType = ({ input }: Change) =>
  !(input in termsInputs) &&
  input !== 'lag' &&
  !input.startsWith('revised') &&
  !isOfInstalments(input) &&
  input !== 'grantTaken';

test('what is written is read again, in any order of the changes', () => {
  const scenario = scenarioOn(stateShare(8000), [participantOf('town')]);
  fc.assert(
    fc.property(anyChanges(['town']), (changes) => {
      const good = accepted(scenario, changes).good.filter(isOfType);
      const result = changed(scenario, good);
      expect(changed(scenario, good.toReversed())).toEqual(result);
      for (const { input, party, value } of good) expect(inputOf(result, input, party)).toEqual(value);
      expect(given(result.participants[0]).party).toBe('town');
    }),
    thorough,
  );
});
