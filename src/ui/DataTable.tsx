import { type ReactNode, use, useRef } from 'react';
import { useIsScrolling } from './hooks/use-is-scrolling.ts';
import { Explained } from './Explained.tsx';
import { PlacesContext } from './PlacesContext.tsx';

type Column = { readonly key: string; readonly title: string; readonly isNumber?: boolean | undefined };
type TableRow = { readonly key: string; readonly cells: readonly ReactNode[]; readonly isTotal?: boolean };

type DataTableProps = {
  /** Names the table for screen readers; the heading above it usually says the same. */
  label: string;
  /** What holds for all of it. */
  note?: ReactNode;
  columns: readonly Column[];
  /** The first cell of each row names it. */
  rows: readonly TableRow[];
};

/** A real table. On a small screen each row is a list of its columns; what is still too wide scrolls inside itself. */
export function DataTable({ label, note, columns, rows }: DataTableProps) {
  const { tr: Row } = use(PlacesContext);
  const region = useRef<HTMLDivElement>(null);
  const isScrolling = useIsScrolling(region);
  return (
    // In the tab order where it scrolls, because that must go by keyboard, too (WCAG 2.1.1); else it is no stop.
    <div
      ref={region}
      className="table-scroll"
      role="group"
      aria-label={label}
      tabIndex={isScrolling ? 0 : undefined}
    >
      {note === undefined ? null : <p className="muted">{note}</p>}
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
            <Row key={row.key} className={row.isTotal ? 'total' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-column={column.title}
                    className={column.isNumber ? 'number' : undefined}
                  >
                    {row.cells[index]}
                  </td>
                ),
              )}
            </Row>
          ))}
        </tbody>
      </table>
    </div>
  );
}
