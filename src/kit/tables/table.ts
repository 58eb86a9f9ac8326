import { signOf } from '#format/signs.ts';
import type { Claim } from '../lines/claim.ts';

/** What one cell says: words, something claimed, or several of them below each other. */
export type Cell = string | Claim | CellStack;
export type CellStack = {
  readonly main: string | Claim;
  readonly more?: readonly Claim[];
  /** In small letters below it. */
  readonly note?: string | undefined;
  /** A place in another view that belongs to it; the label says which view, for those who hear it. */
  readonly link?: {
    readonly view: string;
    readonly place: string;
    readonly label: string;
    readonly name: string;
  };
  /** Whether terms of the glossary are marked in it. */
  readonly hasTerms?: boolean;
};

export type Table = {
  readonly key: string;
  /** Names the table for screen readers; the heading above it usually says the same. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of each row names it. */
  readonly rows: readonly TableRow[];
};
type TableColumn = { readonly key: string; readonly title: string; readonly isNumber?: boolean | undefined };
type TableRow = { readonly key: string; readonly cells: readonly Cell[]; readonly isTotal?: boolean };

/** A column declared once: its title, and what it says of each thing that has a row. */
export type Column<Source> = TableColumn & { readonly cell: (source: Source) => Cell };

/** The table of some things, a row each. Screen, print, files and tests read the same table. */
export function tableOf<Source>(
  { key, label }: { readonly key: string; readonly label: string },
  columns: readonly Column<Source>[],
  sources: readonly Source[],
  rowOf: (source: Source) => Omit<TableRow, 'cells'>,
): Table {
  return {
    key,
    label,
    columns: columns.map(({ key: name, title, isNumber }) => ({ key: name, title, isNumber })),
    rows: sources.map((source) => ({ ...rowOf(source), cells: columns.map(({ cell }) => cell(source)) })),
  };
}

export const isClaim = (cell: Cell): cell is Claim => typeof cell === 'object' && 'proofs' in cell;

/** The claims of a cell, in their order. */
export function claimsIn(cell: Cell): readonly Claim[] {
  if (typeof cell === 'string') return [];
  if (isClaim(cell)) return [cell];
  return [...claimsIn(cell.main), ...(cell.more ?? [])];
}

/** The words of a cell without those of its claims. */
export function wordsOf(cell: Cell): readonly string[] {
  if (typeof cell === 'string') return [cell];
  if (isClaim(cell)) return [];
  return [...wordsOf(cell.main), ...(cell.note === undefined ? [] : [cell.note])];
}

/** So many claims of one status are told of together. */
const many = 3;
/** Of so many assumptions at the least may one be something else, which is marked then. */
const manyForOne = 4;

/** What is said once over a table of the status of its claims. */
export type SharedStatus = Pick<Claim, 'sign' | 'status'> & {
  /** Whether it is that of all; else those with another are marked. */
  readonly isOfAll: boolean;
};

/**
 * The status that the claims of a table share: it is said once, over the table. Assumptions may have exceptions. Undefined
 * where too many differ.
 */
export function sharedStatus({ rows }: Table): SharedStatus | undefined {
  const claims = rows.flatMap(({ cells }) => cells.flatMap(claimsIn));
  const groups = Map.groupBy(claims, ({ status }) => status);
  const [first, ...rest] = [...groups.values()].toSorted((left, right) => right.length - left.length);
  const shared = first?.[0];
  if (!first || !shared || first.length < many) return undefined;
  if (rest.length === 0) return { ...shared, isOfAll: true };
  const mayDiffer = shared.sign === signOf('assumed') && first.length >= manyForOne * rest.flat().length;
  return mayDiffer ? { ...shared, isOfAll: false } : undefined;
}
