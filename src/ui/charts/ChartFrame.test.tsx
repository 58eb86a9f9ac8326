import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { given } from '#tests/given/builders.ts';
import { DataTable } from '../DataTable.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { PointArea } from './PointArea.tsx';

const points = ['Kommune A, Land: 3 €', 'Kommune A, Eigenanteil: 1 €', 'Kommune B, Land: unbekannt'];

/** A chart of three points, and the one whose proof was opened last. */
function Chart() {
  const [opened, setOpened] = useState<number>();
  const figure = useRef<HTMLElement>(null);
  return (
    <>
      <p>{opened === undefined ? '' : `Beleg ${opened}`}</p>
      <ChartFrame
        figure={figure}
        title="Landesmittel"
        hint="Mit den Pfeiltasten von Balken zu Balken."
        tableLabel="Als Tabelle"
        renderTable={() => (
          <DataTable
            label="Landesmittel"
            columns={[{ key: 'name', title: 'Kommune' }]}
            rows={points.map((point) => ({ key: point, cells: [point] }))}
          />
        )}
        count={points.length}
        textOf={(point) => given(points[point])}
        pointLabel={(index, of, text) => `${index} von ${of}: ${text}`}
        legend="Zeichen"
        onOpen={(point, anchor) => setOpened(anchor.tabIndex === 0 ? point : undefined)}
      >
        <svg>
          {points.map((point, index) => (
            <PointArea key={point} point={index} x={0} y={index * 10} width={100} height={10} />
          ))}
        </svg>
      </ChartFrame>
    </>
  );
}

/** The chart with the focus in it. */
async function focused() {
  const user = userEvent.setup();
  render(<Chart />);
  await user.tab();
  return user;
}

const outline = () => document.querySelector('.chart-cursor');
const areaOf = (point: number) => given(document.querySelector(`[data-point="${point}"]`) ?? undefined);
const spoken = () => screen.getByRole('status').textContent;

test('a chart is one tab stop that says how to walk it, and says nothing before it is walked', async () => {
  const user = await focused();
  const chart = screen.getByRole('application', { name: 'Landesmittel' });
  expect(chart).toHaveFocus();
  expect(chart).toHaveAccessibleDescription('Mit den Pfeiltasten von Balken zu Balken.');
  expect(spoken()).toBe('');
  await user.tab();
  expect(chart).not.toContainElement(document.querySelector(':focus'));
});

test.for([
  ['{ArrowRight}', 'the first point', 0],
  ['{ArrowRight>3/}', 'the third point after three steps', 2],
  ['{ArrowRight>9/}', 'the last point, and no further', 2],
  ['{ArrowDown>2/}', 'the second point', 1],
  ['{ArrowLeft}', 'the last point', 2],
  ['{ArrowRight>2/}{ArrowLeft}', 'one point back', 0],
  ['{Home}{ArrowLeft}', 'the first point, and no further', 0],
  ['{ArrowUp}{Home}', 'the first point', 0],
  ['{End}', 'the last point', 2],
] as const)('%s reads out %s and outlines it', async ([keys, , index]) => {
  const user = await focused();
  await user.keyboard(keys);
  expect(spoken()).toBe(`${index + 1} von 3: ${points[index]}`);
  expect(outline()).toBeInTheDocument();
});

test('Enter opens what proves the point that was read out, and nothing before one was', async () => {
  const user = await focused();
  await user.keyboard('{Enter}');
  expect(screen.queryByText(/^Beleg/)).not.toBeInTheDocument();
  await user.keyboard('{End}{Enter}');
  expect(screen.getByText('Beleg 2')).toBeInTheDocument();
});

test('keys that walk nothing are left to the browser', async () => {
  const user = await focused();
  await user.keyboard('a{PageDown}');
  expect(spoken()).toBe('');
});

test('a chart that has lost the focus falls silent', async () => {
  const user = await focused();
  await user.keyboard('{End}');
  await user.tab();
  expect(spoken()).toBe('');
  expect(outline()).not.toBeInTheDocument();
});

test('the same values stand in a table, which is one click away', async () => {
  const user = await focused();
  await user.click(screen.getByText('Als Tabelle'));
  expect(screen.getByRole('table', { name: 'Landesmittel' })).toBeVisible();
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(points);
});

test('a point below the mouse is outlined and shown in the words of the voice, until the mouse leaves or Escape', async () => {
  const user = await focused();
  await user.hover(areaOf(1));
  expect(spoken()).toBe(`2 von 3: ${points[1]}`);
  expect(screen.getByRole('status')).toBeVisible();
  expect(outline()).toBeInTheDocument();
  await user.unhover(screen.getByRole('application'));
  expect(spoken()).toBe('');
  await user.hover(areaOf(0));
  await user.keyboard('{Escape}');
  expect(spoken()).toBe('');
});

test('a click on a point opens what proves it', async () => {
  const user = await focused();
  await user.click(areaOf(2));
  expect(screen.getByText('Beleg 2')).toBeInTheDocument();
});

test('a first tap shows a point, a second one opens its proof', async () => {
  const user = await focused();
  await user.pointer([{ keys: '[TouchA]', target: areaOf(1) }]);
  expect(spoken()).toBe(`2 von 3: ${points[1]}`);
  expect(screen.queryByText(/^Beleg/)).not.toBeInTheDocument();
  await user.pointer([{ keys: '[TouchA]', target: areaOf(1) }]);
  expect(screen.getByText('Beleg 1')).toBeInTheDocument();
});
