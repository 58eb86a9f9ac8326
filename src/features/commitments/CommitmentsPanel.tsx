import type { Selection } from '#domain/as-of/selection.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { Explained } from '#ui/Explained.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type CommitmentRow, commitmentRows } from './commitment-rows.ts';

/** To what the municipalities are bound. `isFull` adds decision, conditions and promised steps. */
export function CommitmentsPanel({ selection, isFull }: { selection: Selection; isFull: boolean }) {
  const words = useWords();
  const commitments = usePanel(commitmentRows, selection);
  const count = commitments.data?.commitments.length;
  return (
    <Panel
      title={words.commitments.title}
      aside={count === undefined || count === 0 ? undefined : words.commitments.count(count)}
      className="commitments"
      query={commitments}
    >
      {(rows) => (
        <>
          {rows.commitments.length === 0 ? (
            <p className="soft">{words.commitments.none}</p>
          ) : (
            <ClaimTable table={isFull ? rows.tables.full : rows.tables.short} />
          )}
          {isFull
            ? rows.commitments.map((row) => (
                <Details key={row.id} row={row} isAlone={rows.commitments.length === 1} />
              ))
            : null}
          {isFull ? <ClaimList title={words.commitments.decision} claims={rows.decisions} /> : null}
          {isFull ? <ClaimList title={words.commitments.conditions} claims={rows.conditions} /> : null}
          {isFull ? (
            <ClaimList
              title={words.commitments.contacts}
              claims={rows.contacts}
              none={words.status['not-stated']}
            />
          ) : null}
          {rows.duties.rows.length === 0 ? null : (
            <>
              <h3>
                <Explained text={words.commitments.duties} />
              </h3>
              <ClaimTable table={rows.duties} />
            </>
          )}
        </>
      )}
    </Panel>
  );
}

/** What a reader looks for in a commitment, one by one; what no source states is said, not left out. */
function Details({ row, isAlone }: { row: CommitmentRow; isAlone: boolean }) {
  return (
    <>
      {isAlone ? null : <h3>{row.what.text}</h3>}
      <dl className="commitment-details grid ruled">
        {row.details.map(({ title, claims }) => (
          <div key={title}>
            <dt>{title}</dt>
            {claims.map((claim, place) => (
              <dd key={`${place} ${claim.text}`}>
                <Proven claim={claim} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

type ClaimListProps = { title: string; claims: readonly Claim[]; none?: string };

/** Left out where nothing is claimed, unless a reader looks for it: then that is said. */
function ClaimList({ title, claims, none }: ClaimListProps) {
  if (claims.length === 0 && none === undefined) return null;
  return (
    <>
      <h3>{title}</h3>
      {claims.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="ruled">
          {claims.map((claim, place) => (
            <li key={`${place} ${claim.text}`}>
              <Proven claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
