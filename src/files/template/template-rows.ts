import { readXlsx } from 'hucre/xlsx';
import { languages } from '#i18n/language.ts';
import { templateWordsIn } from '#i18n/messages/template.ts';
import type { FileProblem } from '../document/file-problem.ts';
import { unpacked } from '../paper/unpacked.ts';
import { type CellContent, isWord } from './grammar.ts';
import type { Field, SheetPlan } from './fields.ts';
import { sheetPlans } from './sheets.ts';
import { headingOf } from './template-cells.ts';
import { addressOf, mostRows } from './template-file.ts';

/** A row that was read: the thing that it says, and where each of its fields stands. */
export type TemplateRow = {
  readonly plan: SheetPlan;
  readonly thing: Thing;
  /** The cell of what stands at a path of the thing, or would stand there. */
  readonly cellOf: (path: readonly (string | number)[]) => NonNullable<FileProblem['cell']>;
};
export type Thing = Readonly<Record<string, unknown>>;

export type RowsRead = { readonly rows: readonly TemplateRow[]; readonly problems: readonly FileProblem[] };

const limits = { file: 5_000_000, unpacked: 60_000_000 };

const wholeFile = (rule: string, right?: FileProblem['right']): RowsRead => ({
  rows: [],
  problems: [{ severity: 'error', stage: 'file', path: [], rule, right }],
});

/** All rows of a workbook, sheet by sheet. Nothing is unpacked or read beyond the limits. */
export async function rowsOf(bytes: Uint8Array): Promise<RowsRead> {
  if (bytes.length > limits.file) return wholeFile('too-large', { kind: 'bytes', limit: limits.file });
  const archive = unpacked(bytes, () => true, limits.unpacked);
  if (archive.kind === 'too-large') return wholeFile('too-large', { kind: 'bytes', limit: limits.unpacked });
  const isWorkbook = archive.kind === 'unpacked' && archive.parts.has('xl/workbook.xml');
  if (!isWorkbook) return wholeFile('no-workbook');
  try {
    const { sheets } = await readXlsx(bytes, { range: `A1:AZ${mostRows + 1}` });
    const known = sheets.flatMap((sheet) => {
      const plan = sheetPlans.find(({ name }) => isSheet(sheet.name, name));
      return plan ? [readSheet({ ...sheet, formulas: formulasIn(sheet.cells) }, plan)] : [];
    });
    if (known.length === 0) return wholeFile('no-template');
    return { rows: known.flatMap(({ rows }) => rows), problems: known.flatMap(({ problems }) => problems) };
  } catch {
    return wholeFile('no-workbook');
  }
}

const isSheet = (title: string, name: SheetPlan['name']): boolean =>
  languages.some((language) => isWord(title.trim(), templateWordsIn(language).sheets[name]));

type SheetSeen = {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  /** "row,column" of each cell that is calculated. */
  readonly formulas: ReadonlySet<string>;
};

const formulasIn = (
  cells: ReadonlyMap<string, { readonly formula?: string }> | undefined,
): ReadonlySet<string> =>
  new Set([...(cells ?? [])].flatMap(([place, { formula }]) => (formula === undefined ? [] : [place])));

function readSheet(sheet: SheetSeen, plan: SheetPlan): RowsRead {
  const [headings = [], ...lines] = sheet.rows;
  const columns = headings.map((heading) => fieldOf(heading, plan));
  const cellAt = (row: number, column: number) => ({ sheet: sheet.name, address: addressOf(row, column) });
  const problems: FileProblem[] = headings.flatMap((heading, column) =>
    isEmpty(heading) || columns[column]
      ? []
      : [warning('unknown-column', cellAt(0, column), briefly(heading))],
  );
  const rows = lines.flatMap((cells, index): readonly TemplateRow[] => {
    const row = index + 1;
    if (cells.every(isEmpty)) return [];
    let thing: Thing = {};
    for (const [column, cell] of cells.entries()) {
      const field = columns[column];
      if (field && !isEmpty(cell)) {
        if (sheet.formulas.has(`${row},${column}`)) {
          problems.push(warning('formula-in-cell', cellAt(row, column), briefly(cell)));
        }
        const value = field.codec.read(cell);
        if (value === undefined) problems.push(unreadable(field, cellAt(row, column), briefly(cell)));
        else thing = withValue(thing, field.path, value);
      }
    }
    return [{ plan, thing, cellOf: (path) => cellAt(row, columnOf(path, columns)) }];
  });
  // What an initiative lacks is missing in its first row, although nobody has written there.
  const empty: TemplateRow = { plan, thing: {}, cellOf: (path) => cellAt(1, columnOf(path, columns)) };
  return { rows: rows.length === 0 && plan.name === 'initiative' ? [empty] : rows, problems };
}

const isEmpty = (cell: CellContent | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const fieldOf = (heading: CellContent, { fields }: SheetPlan): Field | undefined =>
  typeof heading === 'string'
    ? fields.find((field) => languages.some((language) => isWord(heading.trim(), headingOf(field, language))))
    : undefined;

/** The column whose field shares the most steps with a path: a missing part stands where its whole would. */
function columnOf(path: readonly (string | number)[], columns: readonly (Field | undefined)[]): number {
  const shared = columns.map((field) => {
    if (!field) return 0;
    const end = field.path.findIndex((step, index) => path[index] !== step);
    return end === -1 ? field.path.length : end;
  });
  return Math.max(0, shared.indexOf(Math.max(...shared)));
}

function withValue(thing: Thing, [step = '', ...rest]: readonly string[], value: unknown): Thing {
  if (rest.length === 0) return { ...thing, [step]: value };
  const inner = thing[step];
  return { ...thing, [step]: withValue(isThing(inner) ? inner : {}, rest, value) };
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const briefly = (cell: CellContent | undefined): string =>
  JSON.stringify(cell instanceof Date ? cell.toJSON() : (cell ?? null))
    .slice(0, 80)
    .toWellFormed();

const warning = (rule: string, cell: FileProblem['cell'], found: string): FileProblem => ({
  severity: 'warning',
  stage: 'schema',
  path: [],
  rule,
  cell,
  found,
});

function unreadable({ codec }: Field, cell: FileProblem['cell'], found: string): FileProblem {
  const right = codec.options
    ? ({ kind: 'values', values: codec.options('de') } as const)
    : ({ kind: 'example', text: codec.example } as const);
  return { severity: 'error', stage: 'schema', path: [], rule: 'unreadable-cell', cell, found, right };
}
