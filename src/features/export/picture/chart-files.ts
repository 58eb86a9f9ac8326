import { wordsIn } from '#i18n/words.ts';
import type { ChartHandle } from '#ui/charts/ChartActionsContext.tsx';
import type { FigureRef } from '../menu/output-request.ts';
import { type Cell, text } from '../figures/cells.ts';
import { pictureOf, pngOf } from './chart-picture.ts';
import { contextOf, contextRows } from '../figures/context-rows.ts';
import { csvOf } from '../formats/csv.ts';
import { fileName } from '../formats/file-name.ts';
import type { OutputFile } from '../menu/output-files.ts';

export type ChartFileKind = 'png' | 'svg' | 'tableCsv';

/** A chart as a file; undefined while it is not drawn. Loaded when the first one is asked for. */
export async function chartFile(
  kind: ChartFileKind,
  chart: ChartHandle,
  asked: FigureRef,
): Promise<OutputFile | undefined> {
  const { file } = wordsIn(asked.language).outputs;
  const subject = `${file.chart}-${slug(chart.title)}`;
  const named = (extension: string, type: string, content: BlobPart): OutputFile => ({
    name: fileName(subject, extension, asked.selection),
    type,
    content,
  });
  if (kind === 'tableCsv') {
    const table = chart.table();
    return table
      ? named('csv', 'text/csv;charset=utf-8', await tableCsv(chart.title, table, asked))
      : undefined;
  }
  const figure = chart.figure.current;
  const picture =
    figure && pictureOf(figure, { title: titleOf(chart.title, figure), lines: captionOf(asked) });
  if (!picture) return undefined;
  return kind === 'svg'
    ? named('svg', 'image/svg+xml;charset=utf-8', picture.svg)
    : named('png', 'image/png', await pngOf(picture));
}

/** The title with what stands beside it in the heading of its panel: the unit of the axis. */
function titleOf(title: string, figure: HTMLElement): string {
  const unit = figure.closest('section')?.querySelector('h2 small')?.textContent.trim();
  return unit ? `${title} (${unit})` : title;
}

function captionOf({ initiative, selection, address, language }: FigureRef): readonly string[] {
  const words = wordsIn(language).outputs;
  const context = contextOf(initiative, selection, address, language);
  return [
    `${context.initiative} · ${context.municipality}`,
    words.caption(context.asOf, context.scenario, context.label),
    `${words.context.sources}: ${context.sources}`,
    context.address,
  ];
}

/** The values of the chart as its table shows them, and below them what they are. */
function tableCsv(
  title: string,
  table: HTMLTableElement,
  { initiative, selection, address, language }: FigureRef,
): Promise<string> {
  const rows = [...table.rows].map(({ cells }) => [...cells].map((cell) => text(visibleText(cell))));
  const context = contextRows(contextOf(initiative, selection, address, language), selection, language);
  return csvOf([
    [text(title)],
    ...rows,
    ...context.map(([name, content]): readonly Cell[] => [text(name), content]),
  ]);
}

/** What a reader sees in a cell: without what only names its proof. */
function visibleText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (copy instanceof HTMLElement)
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
