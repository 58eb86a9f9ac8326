import { initiativeSchema } from '#contract/initiative.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  given,
  inYear,
  initiativeOf,
  moneyOf,
  notStated,
  onDay,
  said,
  seed,
  stating,
} from '#tests/given/builders.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { selectionBetween } from '#tests/seen/rows.ts';
import { koelnDurchstarten } from '#mocks/seed/koeln-durchstarten.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { timelineRows } from './timeline-rows.ts';

const anyZoom = fc.constantFrom(undefined, 'planning', 'implementation');
const drawingOn = (day: string) => given(timelineRows(lookAt(seed, selectionOn(day)), 'de').drawing);

test('on any day everything that is drawn lies on the axis, and no bar ends before it begins', () => {
  fc.assert(
    fc.property(selectionBetween('2018-09-11', '2030-12-31'), anyZoom, (selection, zoomed) => {
      const { drawing } = timelineRows(lookAt(seed, selection), 'de', zoomed);
      const { bars, points, ticks, asOf } = given(drawing);
      const places = [
        ...bars.flatMap(({ from, to }) => [from, to]),
        ...points.flatMap(({ at, from = at }) => [from, at]),
      ];
      for (const place of [...places, ...ticks.map(({ at }) => at), asOf.at]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
      for (const { from, to, fadeIn, fadeOut } of bars) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(Math.min(fadeIn, fadeOut)).toBeGreaterThanOrEqual(0);
        expect(Math.max(fadeIn, fadeOut)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

describe('on the day of the council paper', () => {
  const [planning, implementation] = drawingOn('2018-11-05').bars;

  test('the planning phase has a begin that nobody named and an end that is sure', () => {
    expect(planning).toMatchObject({ title: 'Planungsphase', status: 'confirmed', fadeOut: 0 });
    expect(planning?.fadeIn).toBeGreaterThan(0);
  });

  test('the implementation is only in prospect, and neither its begin nor its end is sure', () => {
    expect(implementation).toMatchObject({
      title: 'Umsetzungsphase',
      note: '2019, Termin offen',
      status: 'announced',
    });
    expect(implementation?.fadeIn).toBeGreaterThan(0);
    expect(implementation?.fadeOut).toBeGreaterThan(0);
  });

  test('one follows the other', () => {
    expect(given(planning).to).toBeLessThanOrEqual(given(implementation).from);
  });
});

test('a phase that ran already when the first paper told of it begins to fade before that day, and not on it', () => {
  const paper = initiativeSchema.parse(koelnDurchstarten);
  const drawing = given(timelineRows(lookAt(paper, firstSelection(paper)), 'de', undefined).drawing);
  const [project] = drawing.bars;
  expect(given(project).fadeIn).toBeGreaterThan(0);
  expect(given(project).from).toBeLessThan(drawing.asOf.at);
});

test('the axis is marked by quarters first and by years later', () => {
  expect(drawingOn('2018-11-05').ticks.map(({ label }) => label)).toEqual([
    'Okt',
    'Jan 2019',
    'Apr',
    'Jul',
    'Okt',
  ]);
  expect(drawingOn('2022-01-01').ticks.map(({ label }) => label)).toEqual(['2019', '2020', '2021', '2022']);
});

test('the Stichtag is marked by its day', () => {
  expect(drawingOn('2019-01-15').asOf.label).toBe('Stichtag 15.01.2019');
});

describe('a closer look at the planning phase', () => {
  const drawing = given(timelineRows(lookAt(seed, selectionOn('2018-11-05')), 'de', 'planning').drawing);

  test('holds all of it and little else, by months', () => {
    const [planning] = drawing.bars;
    expect(given(planning).to - given(planning).from).toBeGreaterThan(80);
    expect(drawing.ticks.map(({ label }) => label)).toEqual(['Okt', 'Nov', 'Dez', 'Jan 2019']);
  });

  test('keeps the begin that nobody named fading', () => {
    expect(given(drawing.bars[0]).fadeIn).toBeGreaterThan(0);
  });

  test('says on which side of it another Stichtag lies', () => {
    const later = timelineRows(lookAt(seed, selectionOn('2019-08-28')), 'de', 'planning').drawing;
    expect(later?.asOf).toEqual({ at: 100, label: 'Stichtag 28.08.2019', beyond: 'after' });
  });
});

describe('milestones of which no day is named', () => {
  const initiative = initiativeOf([
    stating('none', { about: 'milestone', title: said('Bescheid'), date: notStated }),
    stating('year', { about: 'milestone', title: said('Antrag'), date: inYear(2019) }),
    stating('day', { about: 'milestone', title: said('Sitzung'), date: onDay('2019-02-01') }),
  ]);
  const rows = timelineRows(lookAt(initiative, selectionOn('2018-11-05')), 'de');

  test('stand in their order, the one without any date last and without one', () => {
    expect(rows.milestones.map(({ date, name }) => `${date} ${name}`)).toEqual([
      '01.02.2019 Sitzung',
      '2019, Termin offen Antrag',
      'nicht genannt Bescheid',
    ]);
  });

  test('are drawn over all the time in which they may lie, or not at all', () => {
    const points = given(rows.drawing).points;
    expect(points.map(({ isVague }) => isVague)).toEqual([false, true]);
    expect(given(points[1]?.from)).toBeLessThan(given(points[0]).at);
  });
});

test('a milestone from a day on stands there, and whose day nobody named is drawn open, as the key says', () => {
  const { drawing } = timelineRows(lookAt(awkward, firstSelection(awkward)), 'de');
  expect(given(drawing).points.map(({ isVague }) => isVague)).toEqual([true, true]);
  expect(given(drawing).points.map(({ from }) => from === undefined)).toEqual([false, true]);
});

test('an amount comes with its phase, and with a milestone where a source says so', () => {
  const initiative = initiativeOf([
    stating(
      'phase',
      { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 },
      moneyOf(),
      moneyOf({ line: 'other' }),
    ),
    stating('notice', { about: 'milestone', title: said('Bescheid'), date: notStated, unlocks: ['line'] }),
  ]);
  const { amounts } = timelineRows(lookAt(initiative, selectionOn('2018-11-05')), 'de');
  expect(amounts.map(({ comesWith }) => comesWith.map(({ name }) => name))).toEqual([
    ['Umsetzung', 'Bescheid'],
    ['Umsetzung'],
  ]);
});
