import type { SessionStep } from '#domain/course/session.ts';
import { lanesOnScreen } from '#domain/course/session-places.ts';
import type { SlideBody, SlideItem } from './statement-rows.ts';

/**
 * The two screens on which each part has to fit, 1024x768 and 1440x900, by the sizes that session.css has there: letters
 * that a line of one of two columns holds, and heights in pixels. Larger screens have larger letters: what fits here
 * fits there, and the parts of a step are the same wherever it is shown.
 */
const screens = [
  { claim: 26, note: 31, claimLine: 34, noteLine: 32, air: 14, room: 570, picture: 262, lane: 88 },
  { claim: 37, note: 43, claimLine: 42, noteLine: 38, air: 36, room: 640, picture: 250, lane: 72 },
] as const;
type Screen = (typeof screens)[number];

/** How much longer a line over both columns is. */
const wide = 2.1;

/** The part on which each item of a step is shown, from 1; more than one where not all of them fit on a screen. */
export function partsOf(body: SlideBody, step: SessionStep): readonly number[] {
  const columns = step === 1 ? 1 : 2;
  const shown = body.items.filter(({ isSpare }) => !isSpare);
  const start = screens.map((screen) => aboveItems(body, screen));
  const hasDrawing = body.lanes !== undefined;
  let part = Math.max(1, Math.ceil((body.lanes ?? 0) / lanesOnScreen));
  let used = start;
  const parts = new Map<SlideItem, number>();
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns);
    const next = screens.map((screen, index) => (used[index] ?? 0) + rowHeight(row, columns, screen));
    const isFull = screens.some(({ room }, index) => (next[index] ?? 0) > room);
    if (isFull && (first > 0 || hasDrawing)) {
      part += 1;
      used = screens.map((screen) => remarkHeight(body, screen) + rowHeight(row, columns, screen));
    } else {
      used = next;
    }
    for (const item of row) parts.set(item, part);
  }
  return body.items.map((item) => parts.get(item) ?? 1);
}

function aboveItems(body: SlideBody, screen: Screen): number {
  const lead = body.lead.map(({ text }) => text).join('');
  const leadLines = lead === '' ? 0 : linesIn(lead, screen.note * wide) + 0.6;
  return leadLines * screen.claimLine + remarkHeight(body, screen) + drawingHeight(body, screen);
}

/** Of the drawing on the last screen that has some of its lanes. */
function drawingHeight({ lanes }: SlideBody, { picture, lane }: Screen): number {
  if (lanes === undefined) return 0;
  return picture + (lanes === 0 ? 0 : ((lanes - 1) % lanesOnScreen) + 1) * lane;
}

const remarkHeight = ({ remark }: SlideBody, screen: Screen): number =>
  remark === undefined ? 0 : (linesIn(remark, screen.note * wide) + 0.7) * screen.noteLine;

function rowHeight(row: readonly SlideItem[], columns: number, screen: Screen): number {
  const factor = columns === 1 ? wide : 1;
  const heights = row.map(({ title = '', note = '', claim, isQuestion }) => {
    const text = [claim.text, claim.range, claim.detail].filter((each) => each !== undefined).join(' ');
    const mark = isQuestion || text.endsWith(claim.status) ? '' : ` ${'x'.repeat(claim.status.length + 3)}`;
    const small = [title, note].filter((each) => each !== '');
    const smallLines = small.reduce((sum, each) => sum + linesIn(each, screen.note * factor), 0);
    return (
      screen.air +
      linesIn(text + mark, screen.claim * factor) * screen.claimLine +
      smallLines * screen.noteLine
    );
  });
  return Math.max(...heights);
}

/** The lines that words take where a line holds so many letters; a word that is longer is broken. */
function linesIn(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/\s+/)) {
    const isNext = used > 0 && used + 1 + length > letters;
    used = isNext ? length : used + (used > 0 ? 1 : 0) + length;
    if (isNext) lines += 1;
    lines += Math.floor(used / (letters + 1));
    used %= letters + 1;
  }
  return lines;
}
