import { expect, type Locator, type Page } from '@playwright/test';
import { addDays, daysBetween, type IsoDate, isoDate } from '#domain/value/calendar.ts';
import { isLike, type Painted, pictureSeen, type Run, runsIn, type Seen } from '#tests/seen/picture.ts';
import { addressOf, open, test } from '../support.ts';

type AxisWord = readonly [label: string, day: string];
type PhaseDrawn = readonly [from: string, to: string, pattern: 'solid' | 'hatched'];

/** The days on which phases are drawn, and two words of the axis by which a place is read as a day. */
const drawings: readonly (readonly [
  asOf: string,
  axis: readonly [AxisWord, AxisWord],
  phases: readonly PhaseDrawn[],
])[] = [
  [
    '2018-10-12',
    [
      ['Okt', '2018-10-01'],
      ['Dez', '2018-12-01'],
    ],
    [],
  ],
  [
    '2018-11-05',
    [
      ['Jan 2019', '2019-01-01'],
      ['Jul', '2019-07-01'],
    ],
    [
      ['2018-09-11', '2018-12-31', 'solid'],
      ['2019-01-01', '2019-12-31', 'hatched'],
    ],
  ],
  [
    '2022-12-31',
    [
      ['2019', '2019-01-01'],
      ['2023', '2023-01-01'],
    ],
    [
      ['2018-09-11', '2018-12-31', 'solid'],
      ['2019-01-01', '2019-12-31', 'hatched'],
    ],
  ],
];

/** Rows of a bar, which stands in the middle of its lane, with a point to spare above and below. */
function rowsOfBar({ height }: Seen): readonly number[] {
  const barHeight = 22;
  return Array.from({ length: barHeight }, (_, row) => Math.round((height - barHeight) / 2) + row);
}
const solidRows = (picture: Seen) => rowsOfBar(picture).slice(2, 4);

/** In columns: a bar is wider than the line of the Stichtag and than one stripe; over its height the stripes meet. */
const [thinnestBar, betweenStripes] = [8, 5];
/** The columns by which an edge may be off: it is smoothed, and the first stripe of the next bar may touch it. */
const blurred = 3;

const painted = (colour: string): Painted => {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(Number);
  return [red, green, blue];
};

async function systemColours(page: Page) {
  const named = (name: string) =>
    page.evaluate((colour) => {
      document.body.style.color = colour;
      const { color } = getComputedStyle(document.body);
      document.body.style.removeProperty('color');
      return color;
    }, name);
  return { ink: painted(await named('CanvasText')), paper: painted(await named('Canvas')) };
}

/** How the columns of the drawing are read as days. */
async function scaleOf(drawing: Locator, axis: readonly [AxisWord, AxisWord]) {
  const left = (await drawing.boundingBox())?.x ?? 0;
  const [one, other] = await Promise.all(
    axis.map(async ([label, day]) => {
      const word = await drawing.getByText(label, { exact: true }).last().boundingBox();
      // A word stands two points right of its mark.
      return { day: isoDate(day), x: (word?.x ?? 0) - left - 2 };
    }),
  );
  if (!one || !other) throw new Error('The axis has no words.');
  const daysPerColumn = daysBetween(one.day, other.day) / (other.x - one.x);
  return { daysPerColumn, dayAt: (x: number) => addDays(one.day, Math.round((x - one.x) * daysPerColumn)) };
}

const isWide = ([from, to]: Run) => to - from >= thinnestBar;

/** What is painted of bars: where it is solid, and where it is striped. */
function barsIn(picture: Seen, paper: Painted) {
  const columns = Array.from({ length: picture.width }, (_, x) => x);
  const [rows, upper] = [rowsOfBar(picture), solidRows(picture)];
  const isPainted = (x: number) => (y: number) => !isLike(picture.at(x, y), paper);
  const solid = runsIn(columns.map((x) => upper.every(isPainted(x)))).filter(isWide);
  const isSolid = (x: number) => solid.some(([from, to]) => x >= from && x <= to);
  const hatched = runsIn(
    columns.map((x) => !isSolid(x) && rows.some(isPainted(x))),
    betweenStripes,
  ).filter(isWide);
  return { solid, hatched };
}

for (const [asOf, axis, phases] of drawings) {
  test(`in the light and in the dark colours of a reader’s own system, the timeline as of ${asOf} has a bar where a phase lies, and none elsewhere`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, addressOf('/timeline', { asOf }));
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ colorScheme });
        await expectBars(page, axis, phases);
      });
    }
  });
}

async function expectBars(page: Page, axis: readonly [AxisWord, AxisWord], phases: readonly PhaseDrawn[]) {
  const { ink, paper } = await systemColours(page);
  expect(isLike(ink, paper), 'ink is paper').toBe(false);
  const { dayAt, daysPerColumn } = await scaleOf(page.locator('.lane.axis .track'), axis);
  const lanes = page.locator('.lane:not(.as-of, .axis) .track');
  await expect(lanes).toHaveCount(phases.length);
  for (const [lane, [begin, end, drawn]] of phases.entries()) {
    const picture = await pictureSeen(await lanes.nth(lane).screenshot());
    const bars = barsIn(picture, paper);
    expect(bars.solid, 'bars that are solid').toHaveLength(drawn === 'solid' ? 1 : 0);
    expect(bars.hatched, 'bars that are hatched').toHaveLength(drawn === 'hatched' ? 1 : 0);
    for (const [from, to] of bars[drawn]) {
      const middle = Math.round((from + to) / 2);
      const some = Array.from({ length: thinnestBar * 2 }, (_, x) =>
        picture.at(middle + x, solidRows(picture)[0] ?? 0),
      );
      expect(
        some.some((point) => isLike(point, ink)),
        'the ink of a bar',
      ).toBe(true);
      expect(far(dayAt(from), begin), `begin at ${dayAt(from)}`).toBeLessThanOrEqual(blurred * daysPerColumn);
      expect(far(dayAt(to), end), `end at ${dayAt(to)}`).toBeLessThanOrEqual(blurred * daysPerColumn);
    }
  }
}

const far = (day: IsoDate, expected = '') => Math.abs(daysBetween(day, isoDate(expected)));
