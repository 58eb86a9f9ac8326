import { memo } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Explained } from '#ui/Explained.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { Proven } from '../claims/Proven.tsx';
import { type Cell, type CellStack, type Table, isClaim, sharedStatus } from './table.ts';

/** A table of claims on the screen and on paper: each opens its proof. While its values stay it is not drawn anew. */
export const ClaimTable = memo(({ table }: { table: Table }) => {
  const words = useWords().amount;
  const shared = sharedStatus(table);
  return (
    <DataTable
      label={table.label}
      note={
        shared && (
          <StatusMark sign={shared.sign}>
            {shared.isOfAll ? words.allAre(shared.status) : words.mostAre(shared.status)}
          </StatusMark>
        )
      }
      columns={table.columns}
      rows={table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => (
          <CellContent key={table.columns[index]?.key} cell={cell} shared={shared?.status} />
        )),
      }))}
    />
  );
});

type CellProps<C> = {
  cell: C;
  /** The status that is said over the table. */
  shared: string | undefined;
};

function CellContent({ cell, shared }: CellProps<Cell>) {
  if (typeof cell === 'string') return cell;
  if (isClaim(cell)) return <Proven claim={cell} isMarked={cell.status !== shared} />;
  return <Stack cell={cell} shared={shared} />;
}

function Stack({ cell, shared }: CellProps<CellStack>) {
  const query = useAddressQuery();
  const { main, more = [], note, link, hasTerms } = cell;
  const isProven = typeof main !== 'string';
  return (
    <span className="claims">
      <span>
        {isProven ? (
          <Proven claim={main} isMarked={main.status !== shared} />
        ) : hasTerms ? (
          <Explained text={main} />
        ) : (
          main
        )}
        {isProven && hasTerms ? (
          <>
            {' '}
            <Explained text={main.text} isBeside />
          </>
        ) : null}
      </span>
      {more.map((claim) => (
        <Proven key={claim.text} claim={claim} isMarked={claim.status !== shared} />
      ))}
      {note === undefined ? null : <small>{note}</small>}
      {link === undefined ? null : (
        <small>
          <a className="target" href={`${link.view}${query}#${link.place}`}>
            <span className="visually-hidden">{link.label}: </span>
            {link.name}
          </a>
        </small>
      )}
    </span>
  );
}
