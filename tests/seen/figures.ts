import type { Look } from '#domain/as-of/look.ts';
import { knownTable } from '#features/budget/known/known-rows.ts';
import type { Block } from '#features/export/block/document.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { knownFigures } from '#features/export/figures/known-figures.ts';
import type { Cell } from '#features/export/figures/cells.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { type Cell as TableCell, claimsIn, wordsOf } from '#kit/tables/table.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

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
const claimIn = (cell: TableCell | undefined): Claim | undefined => claimsIn(cell ?? '')[0];

/** What each of several sources that disagree says, below the amount that they disagree of. */
export const sidesOnScreen = (look: Look, language: Language): readonly SeenSide[] =>
  knownTable(look, language).rows.flatMap(({ cells: [, , , amount = ''] }) =>
    claimsIn(amount)
      .slice(1)
      .map(({ value, status }) => ({ best: value?.best, status })),
  );

/** The same in words, how much and how well known, without who says so. */
export const sidesInWords = (look: Look, language: Language): readonly string[] =>
  knownTable(look, language).rows.flatMap(({ cells: [, , , amount = ''] }) =>
    claimsIn(amount)
      .slice(1)
      .map(({ text, status }) => `${text.slice(text.lastIndexOf(': ') + 2)} ${status}`),
  );

/** The amounts as the table on the screen tells them, and what they come to. */
export function onScreen(look: Look, language: Language): readonly SeenFigure[] {
  return knownTable(look, language).rows.map(({ cells: [title, year, , amount] }) => {
    const claim = claimIn(amount);
    return {
      title: wordsIn(title),
      year: wordsIn(year),
      text: claim?.text,
      best: claim?.value?.best,
      status: claim?.status ?? '',
    };
  });
}

const tableIn = (blocks: readonly Block[], caption: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []));

/** The same in the block for the next paper, which is what the Word file holds, too. */
export function inBlock(look: Look, language: Language, caption: string): readonly SeenFigure[] {
  const { initiative, selection } = look;
  const { blocks } = blockOf({ initiative, selection, language, address: 'https://example.org/' });
  return tableIn(blocks, caption)
    .filter(({ cells: [title = ''] }) => !isSide(title, language))
    .map(({ cells: [title = '', year = '', , text, status = ''] }) => ({ title, year, text, status }));
}

/** What each source says of what they disagree of, in the block: how much in its words, and how well known. */
export function sidesInBlock(look: Look, language: Language, caption: string): readonly string[] {
  const { initiative, selection } = look;
  const { blocks } = blockOf({ initiative, selection, language, address: 'https://example.org/' });
  return tableIn(blocks, caption)
    .filter(({ cells: [title = ''] }) => isSide(title, language))
    .map(({ cells: [, , , text, status] }) => `${text} ${status}`);
}

const textOf = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.hundredths / 100) : cell.day;

/** The same in the files of figures. */
export function inFiles(look: Look, language: Language): readonly SeenFigure[] {
  const { initiative, snapshot, selection } = look;
  const { plan, outsideTitle } = allWordsIn(language).budget;
  return knownFigures(initiative, snapshot, selection, language)
    .filter(({ item }) => item !== plan.gap && item !== outsideTitle && !isSide(item, language))
    .map(({ item, year, best, unit, status }) => ({
      title: item,
      year: textOf(year),
      text: best.kind === 'text' ? best.text : undefined,
      best:
        best.kind === 'number' && unit === allWordsIn(language).outputs.unit.euro
          ? best.hundredths
          : undefined,
      status,
    }));
}

const isSide = (item: string, language: Language): boolean =>
  item.endsWith(allWordsIn(language).outputs.sideOf(''));

export function sidesInFiles(
  { initiative, snapshot, selection }: Look,
  language: Language,
): readonly SeenSide[] {
  return knownFigures(initiative, snapshot, selection, language)
    .filter(({ item }) => isSide(item, language))
    .map(({ best, status }) => ({ best: best.kind === 'number' ? best.hundredths : undefined, status }));
}
