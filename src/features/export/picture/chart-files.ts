import { fileName } from '#kit/heading/file-name.ts';
import { headingOf } from '#kit/heading/heading.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { ChartHandle } from '#kit/charts/ChartActionsContext.tsx';
import type { OutputRequest } from '../menu/output-request.ts';
import { type Cell, text } from '../figures/cells.ts';
import { type Picture, type PictureWords, pictureOf, pngOf } from './chart-picture.ts';
import { valueRows } from '../figures/value-rows.ts';
import { contextRows } from '../figures/context-rows.ts';
import { csvOf } from '../formats/csv.ts';
import type { OutputFile } from '../menu/output-files.ts';

export type ChartFileKind = 'png' | 'svg' | 'tableCsv';

/** A chart as a file; undefined while it is not drawn. Loaded when the first one is asked for. */
export async function chartFile(
  kind: ChartFileKind,
  chart: ChartHandle,
  asked: OutputRequest,
): Promise<OutputFile | undefined> {
  const named = (extension: string, type: string, content: BlobPart): OutputFile => ({
    name: fileName(asked, 'chart', extension, chart.title),
    type,
    content,
  });
  if (kind === 'tableCsv') return named('csv', 'text/csv;charset=utf-8', await tableCsv(chart, asked));
  const figure = chart.figure.current;
  const words = { title: titleOf(chart), lines: captionOf(asked) };
  const picture = figure && (await pictureOnceDrawn(figure, words));
  if (!picture) return undefined;
  return kind === 'svg'
    ? named('svg', 'image/svg+xml;charset=utf-8', picture.svg)
    : named('png', 'image/png', await pngOf(picture));
}

/** How long a reader waits for a drawing before it is said to be missing, in milliseconds. */
const patience = 5000;

/** A chart that has just come near the screen may still be on its way: its picture waits for it. */
async function pictureOnceDrawn(figure: HTMLElement, words: PictureWords): Promise<Picture | undefined> {
  const end = performance.now() + patience;
  const look = async (): Promise<Picture | undefined> => {
    const picture = pictureOf(figure, words);
    if (picture || performance.now() > end) return picture;
    await new Promise(requestAnimationFrame);
    return look();
  };
  return look();
}

/** The title with the unit of the axis. */
const titleOf = ({ title, unit }: ChartHandle): string => (unit === undefined ? title : `${title} (${unit})`);

function captionOf(asked: OutputRequest): readonly string[] {
  const words = allWordsIn(asked.language).outputs;
  const context = headingOf(asked);
  return [
    `${context.initiative} · ${context.scope}`,
    words.caption(context.asOf, context.scenario, context.label),
    `${words.context.sources}: ${context.sources}`,
    context.address,
  ];
}

/** The values of the chart, and below them what they are. */
function tableCsv({ title, tables }: ChartHandle, asked: OutputRequest): Promise<string> {
  const { selection, language } = asked;
  const context = contextRows(headingOf(asked), selection, language);
  return csvOf([
    [text(title)],
    ...tables.flatMap((table) => valueRows(table, language)),
    ...context.map(([name, content]): readonly Cell[] => [text(name), content]),
  ]);
}
