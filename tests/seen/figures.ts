import type { Look } from '#domain/as-of/look.ts';
import { knownTable } from '#features/budget/known/known-rows.ts';
import type { Block } from '#features/export/block/document.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { knownFigures } from '#features/export/figures/known-figures.ts';
import type { Cell } from '#features/export/figures/cells.ts';
import { type Cell as TableCell, claimsIn, wordsOf } from '#kit/tables/table.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { knownWordsIn } from '#i18n/messages/known.ts';

/** A figure as one place of the product tells it: for which time, how much, how well known. */
type SeenFigure = {
  readonly title: string;
  readonly year: string;
  /** In the words of the place; a number is compared by `best`. */
  readonly text?: string | undefined;
  readonly best?: number | undefined;
  readonly status: string;
};

type SeenSide = Pick<SeenFigure, 'best' | 'status'>;

const wordsIn = (cell: TableCell | undefined) => (cell === undefined ? '' : wordsOf(cell)[0]) ?? '';

/** The amounts as one place tells them, and what each of several sources that disagree says of one of them. */
type Seen<Side> = { readonly lines: readonly SeenFigure[]; readonly sides: readonly Side[] };

/** The table on the screen, with what they come to; the sides below the amount that they disagree of. */
export function onScreen(look: Look, language: Language): Seen<SeenSide & { readonly words: string }> {
  const seen = knownTable(look, language).rows.map(({ cells: [title, year, , amount = ''] }) => {
    const [claim, ...others] = claimsIn(amount);
    return {
      line: {
        title: wordsIn(title),
        year: wordsIn(year),
        text: claim?.text,
        best: claim?.value?.best,
        status: claim?.status ?? '',
      },
      sides: others.map(({ text, value, status }) => ({
        best: value?.best,
        status,
        // How much and how well known, without who says so.
        words: `${text.slice(text.lastIndexOf(': ') + 2)} ${status}`,
      })),
    };
  });
  return { lines: seen.map(({ line }) => line), sides: seen.flatMap(({ sides }) => sides) };
}

const tableIn = (blocks: readonly Block[], caption: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []));

/** The block for the next paper, which is what the Word file holds, too; a side has its amount in words. */
export function inBlock(look: Look, language: Language, caption: string): Seen<string> {
  const { initiative, selection } = look;
  const { blocks } = blockOf({ initiative, selection, language, address: 'https://example.org/' });
  const [sides, lines] = partedBy(tableIn(blocks, caption), ({ cells: [title = ''] }) =>
    isSide(title, language),
  );
  return {
    lines: lines.map(({ cells: [title = '', year = '', , text, status = ''] }) => ({
      title,
      year,
      text,
      status,
    })),
    sides: sides.map(({ cells: [, , , text, status] }) => `${text} ${status}`),
  };
}

const textOf = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.hundredths / 100) : cell.day;

/** The files of figures. */
export function inFiles(look: Look, language: Language): Seen<SeenSide> {
  const { initiative, snapshot, selection } = look;
  const { budget, outputs } = allWordsIn(language);
  const [sides, lines] = partedBy(knownFigures(initiative, snapshot, selection, language), ({ item }) =>
    isSide(item, language),
  );
  return {
    lines: lines
      .filter(({ item }) => item !== knownWordsIn(language).plan.gap && item !== budget.outsideTitle)
      .map(({ item, year, best, unit, status }) => ({
        title: item,
        year: textOf(year),
        text: best.kind === 'text' ? best.text : undefined,
        best: best.kind === 'number' && unit === outputs.unit.euro ? best.hundredths : undefined,
        status,
      })),
    sides: sides.map(({ best, status }) => ({
      best: best.kind === 'number' ? best.hundredths : undefined,
      status,
    })),
  };
}

const isSide = (item: string, language: Language): boolean =>
  item.endsWith(allWordsIn(language).outputs.sideOf(''));

function partedBy<T>(list: readonly T[], holds: (each: T) => boolean): readonly [T[], T[]] {
  const parts = Map.groupBy(list, holds);
  return [parts.get(true) ?? [], parts.get(false) ?? []];
}
