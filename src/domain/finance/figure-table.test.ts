import { derivationOf } from './derivation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant } from '#tests/given/arbitraries.ts';
import { given, scenarioOn } from '#tests/given/builders.ts';
import { figureName } from '#format/grant-words.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { isInUse } from '../inputs/input-use.ts';
import { rangedInputs } from '../inputs/ranged-inputs.ts';
import { isParticipantInput } from '../inputs/scenario-changes.ts';
import { participantInputs } from '../inputs/participant-inputs.ts';
import { figureTable } from './figure-table.ts';
import { cornersOf, rangesWithin } from './figure-ranges.ts';
import { inputsOf } from './figure-inputs.ts';
import { figureNames } from './figures.ts';

describe.for(figureNames)('%s in the table of figures', (figure) => {
  test('follows from its inputs alone: no other input moves it', () => {
    fc.assert(
      fc.property(statedParticipant, statedParticipant, anyScenarioTerms, (one, another, terms) => {
        const inputs = inputsOf(scenarioOn(terms, [one]), figure);
        const moved = [...rangedInputs, 'lastMonth']
          .filter(isParticipantInput)
          .filter((input) => !inputs.includes(input))
          .reduce((participant, input) => {
            const { read, write } = participantInputs[input];
            return write(participant, read(another), { by: 'reader' });
          }, one);
        expect(rangesWithin(cornersOf(scenarioOn(terms, [moved]), moved))[figure]).toEqual(
          rangesWithin(cornersOf(scenarioOn(terms, [one]), one))[figure],
        );
      }),
    );
  });

  test('is known from its inputs alone: without any one that must be stated it has neither value nor steps', () => {
    fc.assert(
      fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
        const stated = scenarioOn(terms, [participant]);
        const needed = inputsOf(stated, figure)
          .filter(isParticipantInput)
          .filter((input) => isInUse(stated, participant, input))
          .filter((input) => participantInputs[input].empty === 'unknown');
        for (const input of needed) {
          const without = participantInputs[input].write(participant, undefined, { by: 'reader' });
          const scenario = scenarioOn(terms, [without]);
          expect(rangesWithin(cornersOf(scenario, without))[figure]).toBeUndefined();
          expect(derivationOf(scenario, without, figure)).toBeUndefined();
        }
      }),
    );
  });

  test('is the result of the last of its steps, unless it is an input itself', () => {
    fc.assert(
      fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const range = rangesWithin(cornersOf(scenario, participant))[figure];
        fc.pre(range !== undefined);
        const steps = given(derivationOf(scenario, participant, figure));
        expect(steps.at(-1)?.result).toBe(figure === 'headroom' ? undefined : range.best);
      }),
    );
  });

  test('has a name of its own in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const names = figureNames.map((each) => figureName(each, {}, language));
      expect(names.filter((name) => name === figureName(figure, {}, language))).toHaveLength(1);
    }
  });
});

test('the names of the figures are those of the table', () => {
  for (const language of ['de', 'en'] as const) {
    expect([...Object.keys(allWordsIn(language).explain.figures), 'stateFunding'].toSorted()).toEqual(
      Object.keys(figureTable).toSorted(),
    );
  }
});
