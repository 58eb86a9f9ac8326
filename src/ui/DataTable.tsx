import type { ReactNode } from 'react';
import { Explained } from './Explained.tsx';

type Column = { readonly key: string; readonly title: string; readonly isNumber?: boolean | undefined };
type Row = { readonly key: string; readonly cells: readonly ReactNode[]; readonly isTotal?: boolean };

type DataTableProps = {
  /** Names the table for screen readers; the heading above it usually says the same. */
  label: string;
  columns: readonly Column[];
  /** The first cell of each row names it. */
  rows: readonly Row[];
};

/** A real table that scrolls inside itself where the screen is small; never the page. */
export function DataTable({ label, columns, rows }: DataTableProps) {
  return (
    // In the tab order, because what scrolls must scroll by keyboard, too (WCAG 2.1.1).
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.key} scope="col" className={column.isNumber ? 'number' : undefined}>
                <Explained text={column.title} after={columns.slice(0, index).map(({ title }) => title)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isTotal ? 'total' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.key} className={column.isNumber ? 'number' : undefined}>
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
