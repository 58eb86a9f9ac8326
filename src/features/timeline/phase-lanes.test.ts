import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { given, inYear, initiativeOf, notStated, onDay, said, stating } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { timelineRows } from './timeline-rows.ts';

type Given = readonly [title: string, begin: ImpreciseDate, end: ImpreciseDate];

/** The drawing of phases of which all has been known since 05.11.2018. */
function drawingOf(phases: readonly Given[], day: string) {
  const initiative = initiativeOf(
    phases.map(([title, begin, end], order) =>
      stating(
        title,
        { about: 'phase', phase: title, title: said(title), order },
        { about: 'phase-begin', phase: title, date: begin },
        { about: 'phase-end', phase: title, date: end },
      ),
    ),
  );
  return given(timelineRows(lookAt(initiative, selectionOn(day)), 'de').drawing);
}

test('phases at the same time have a lane each, in their order', () => {
  const { bars } = drawingOf(
    [
      ['Aufbau', onDay('2019-01-01'), onDay('2019-12-31')],
      ['Betrieb', onDay('2019-03-01'), onDay('2020-12-31')],
      ['Auswertung', onDay('2019-06-01'), onDay('2019-09-30')],
    ],
    '2019-06-01',
  );
  expect(bars.map(({ title }) => title)).toEqual(['Aufbau', 'Betrieb', 'Auswertung']);
  expect(given(bars[1]).from).toBeLessThan(given(bars[0]).to);
});

describe('an end that nobody named', () => {
  test('goes on until the Stichtag where the phase is under way, and fades there', () => {
    const { bars, asOf } = drawingOf([['Projekt', onDay('2018-11-01'), notStated]], '2021-06-30');
    expect(given(bars[0]).to).toBe(asOf.at);
    expect(given(bars[0]).fadeOut).toBeGreaterThan(0);
  });

  test('does not make a plan go on of which nobody says that it began', () => {
    const { bars, asOf } = drawingOf([['Projekt', inYear(2019), notStated]], '2021-06-30');
    expect(given(bars[0]).to).toBeLessThan(asOf.at);
  });
});

describe('a date that is known as a span', () => {
  const quarter: ImpreciseDate = { precision: 'quarter', year: 2019, quarter: 1 };
  const halfYear: ImpreciseDate = { precision: 'half-year', year: 2020, half: 2 };

  test('fades over just that span', () => {
    const [bar] = drawingOf([['Projekt', quarter, halfYear]], '2019-06-30').bars;
    // 89 days of the first quarter and 183 of the half-year, of the 730 from 01.01.2019 to 31.12.2020.
    expect(given(bar).fadeIn).toBeCloseTo(89 / 730, 3);
    expect(given(bar).fadeOut).toBeCloseTo(183 / 730, 3);
  });

  test('does not fade where the day is named', () => {
    const [bar] = drawingOf([['Projekt', onDay('2019-01-01'), onDay('2019-12-31')]], '2019-06-30').bars;
    expect(bar).toMatchObject({ fadeIn: 0, fadeOut: 0 });
  });
});

test('an axis of many years names those that a phone has room for, the first among them', () => {
  const { ticks } = drawingOf([['Projekt', onDay('2019-01-01'), onDay('2029-12-31')]], '2019-06-30');
  const named = ticks.filter(({ isMinor }) => !isMinor);
  expect(named.length).toBeLessThanOrEqual(6);
  expect(named[0]?.label).toBe(ticks[0]?.label);
});
