import { useAddressQuery } from '#ui/AddressContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Explained } from '#ui/Explained.tsx';
import { Proven } from '../claims/Proven.tsx';
import { type Cell, type CellStack, type Table, isClaim } from './table.ts';

/** A table of claims on the screen and on paper: each opens its proof. */
export function ClaimTable({ table }: { table: Table }) {
  return (
    <DataTable
      label={table.label}
      columns={table.columns}
      rows={table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => <CellContent key={table.columns[index]?.key} cell={cell} />),
      }))}
    />
  );
}

function CellContent({ cell }: { cell: Cell }) {
  if (typeof cell === 'string') return cell;
  if (isClaim(cell)) return <Proven claim={cell} />;
  return <Stack cell={cell} />;
}

function Stack({ cell }: { cell: CellStack }) {
  const query = useAddressQuery();
  const { main, more = [], note, link, hasTerms } = cell;
  const isProven = typeof main !== 'string';
  return (
    <span className="stack">
      <span className={isProven && hasTerms ? 'with-term' : undefined}>
        {isProven ? <Proven claim={main} /> : hasTerms ? <Explained text={main} /> : main}
        {isProven && hasTerms ? (
          <>
            {' '}
            <Explained text={main.text} isBeside />
          </>
        ) : null}
      </span>
      {more.map((claim) => (
        <Proven key={claim.text} claim={claim} />
      ))}
      {note === undefined ? null : <small>{note}</small>}
      {link === undefined ? null : (
        <small>
          <a href={`${link.view}${query}#${link.place}`}>
            <span className="visually-hidden">{link.label}: </span>
            {link.name}
          </a>
        </small>
      )}
    </span>
  );
}
