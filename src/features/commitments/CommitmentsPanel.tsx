import type { Selection } from '#domain/as-of/selection.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
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
            <CommitmentTable rows={rows.commitments} isFull={isFull} />
          )}
          {isFull ? rows.commitments.map((row) => <Details key={row.id} row={row} />) : null}
          {isFull ? <ClaimList title={words.commitments.decision} claims={rows.decisions} /> : null}
          {isFull ? <ClaimList title={words.commitments.conditions} claims={rows.conditions} /> : null}
          {rows.duties.length === 0 ? null : (
            <>
              <h3>
                <Explained text={words.commitments.duties} />
              </h3>
              <DataTable
                label={words.commitments.duties}
                columns={[
                  { key: 'who', title: words.commitments.who },
                  { key: 'what', title: words.commitments.dutyWhat },
                  { key: 'due', title: words.commitments.due },
                ]}
                rows={rows.duties.map((duty) => ({
                  key: duty.what.text,
                  cells: [
                    duty.who,
                    <Proven key="what" claim={duty.what} />,
                    <Proven key="due" claim={duty.due} />,
                  ],
                }))}
              />
            </>
          )}
        </>
      )}
    </Panel>
  );
}

function CommitmentTable({ rows, isFull }: { rows: readonly CommitmentRow[]; isFull: boolean }) {
  const words = useWords().commitments;
  const columns = [
    { key: 'who', title: words.who },
    { key: 'what', title: words.what },
    { key: 'strength', title: words.strength },
    ...(isFull ? [{ key: 'made', title: words.made }] : []),
    { key: 'until', title: words.until },
  ];
  return (
    <DataTable
      label={words.title}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Stack key="who" main={row.who} notes={row.isJoint ? [words.joint] : []} />,
          <div key="what" className="stack">
            <Proven claim={row.what} />
            {/* The details below say it where they are shown. */}
            {(isFull ? [] : [...row.money, ...row.staff]).map((resource) => (
              <Proven key={resource.text} claim={resource} />
            ))}
          </div>,
          <span key="strength" className="with-term">
            <Proven claim={row.strength} /> <Explained text={row.strength.text} isBeside />
          </span>,
          ...(isFull ? [<Proven key="made" claim={row.made} />] : []),
          <div key="until" className="stack">
            <Proven claim={row.until} />
            <small>{[row.standing, row.daysLeft].filter((note) => note !== undefined).join(', ')}</small>
          </div>,
        ],
      }))}
    />
  );
}

/** What a reader looks for in a commitment, one by one; what no source states is said, not left out. */
function Details({ row }: { row: CommitmentRow }) {
  return (
    <dl className="commitment-details">
      {row.details.map(({ title, claims }) => (
        <div key={title}>
          <dt>{title}</dt>
          {claims.map((claim) => (
            <dd key={claim.text}>
              <Proven claim={claim} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Stack({ main, notes }: { main: string; notes: readonly string[] }) {
  return (
    <>
      {main}
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </>
  );
}

function ClaimList({ title, claims }: { title: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li key={claim.text}>
            <Proven claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}
