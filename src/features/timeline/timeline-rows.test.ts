import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given, seed } from '#tests/builders.ts';
import { selectionBetween } from '#tests/rows.ts';
import { selectionOn } from '#tests/selection.ts';
import { timelineRows } from './timeline-rows.ts';

const drawingOn = (day: string) => given(timelineRows(seed, selectionOn(day), 'de').drawing);

test('on any day everything that is drawn lies on the axis, and no bar ends before it begins', () => {
  fc.assert(
    fc.property(selectionBetween('2018-09-11', '2030-12-31'), (selection) => {
      const { drawing } = timelineRows(seed, selection, 'de');
      const { bars = [], points = [], ticks = [], asOf } = drawing ?? {};
      const places = [...bars.flatMap(({ from, to }) => [from, to]), ...points.map(({ at }) => at)];
      for (const place of [...places, ...ticks.map(({ at }) => at), asOf?.at ?? 0]) {
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
    expect(planning).toMatchObject({ title: 'Planungsphase', isConfirmed: true, fadeOut: 0 });
    expect(planning?.fadeIn).toBeGreaterThan(0);
  });

  test('the implementation is only held out, and neither its begin nor its end is sure', () => {
    expect(implementation).toMatchObject({
      title: 'Umsetzungsphase · 2019, Termin offen',
      isConfirmed: false,
    });
    expect(implementation?.fadeIn).toBeGreaterThan(0);
    expect(implementation?.fadeOut).toBeGreaterThan(0);
  });

  test('one follows the other', () => {
    expect(given(planning).to).toBeLessThanOrEqual(given(implementation).from);
  });
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
