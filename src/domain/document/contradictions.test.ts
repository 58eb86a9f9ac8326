import { expect, test } from 'vitest';
import { endOf, factOf, initiativeOf, moneyOf, onDay, stating } from '#tests/given/builders.ts';
import { snapshotAt } from '../as-of/as-of.ts';
import { isoDate } from '../value/calendar.ts';
import { contradictionsOf } from './contradictions.ts';
import type { Fact } from './initiative.ts';
import type { Content } from './content.ts';

const ends: Content = { about: 'phase-end', phase: 'implementation', date: endOf(2019) };
const told = stating('told', moneyOf(), ends);
const contradictedOn = (day: string, ...facts: readonly Fact[]) =>
  contradictionsOf(snapshotAt(initiativeOf(facts), isoDate(day))).map(({ sides, attributes }) => [
    sides.map(({ id }) => id),
    attributes,
  ]);

test('facts that agree are no contradiction', () => {
  expect(contradictedOn('2018-11-05', told, factOf('aside'))).toEqual([]);
});

test('a contradiction is told once, with both sides and what they disagree about', () => {
  const other = factOf('other', { contradicts: ['told'], contents: [moneyOf()] });
  expect(contradictedOn('2018-11-05', told, factOf('aside'), other)).toEqual([
    [['told', 'other'], ['money line']],
  ]);
});

test('three that disagree are three pairs, each once', () => {
  const second = factOf('second', { contradicts: ['told'], contents: [moneyOf()] });
  const third = factOf('third', { contradicts: ['told', 'second'], contents: [moneyOf(), ends] });
  expect(contradictedOn('2018-11-05', told, second, third)).toEqual([
    [['told', 'second'], ['money line']],
    [
      ['told', 'third'],
      ['money line', 'phase-end implementation'],
    ],
    [['second', 'third'], ['money line']],
  ]);
});

test('where a source says that others disagree and none of these is in the document, it stands alone', () => {
  expect(contradictedOn('2018-11-05', told, factOf('said', { status: 'contradicted' }))).toEqual([
    [['said'], []],
  ]);
});

test('before the other side is known there is nothing to tell', () => {
  const other = factOf('other', { knownFrom: onDay('2019-01-01'), contradicts: ['told'] });
  expect(contradictedOn('2018-12-31', told, other)).toEqual([]);
  expect(contradictedOn('2019-01-01', told, other)).toEqual([[['told', 'other'], []]]);
});
