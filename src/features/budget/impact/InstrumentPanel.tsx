import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { Fold, mostUnfolded } from '#ui/Fold.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { type InstrumentRow, instrumentRows } from './instrument-rows.ts';

/** Which instrument of budget law is needed, who decides, and what is missing to be sure. No legal advice. */
export function InstrumentPanel({ selection }: { selection: Selection }) {
  const words = useAllWords();
  const instruments = usePanel(instrumentRows, selection);
  return (
    <Panel title={words.instrument.title} className="instrument" query={instruments}>
      {(rows) => (
        <>
          {rows.map((row) => (
            <MunicipalInstrument key={row.key} row={row} of={rows.length} />
          ))}
          <p className="soft">{words.instrument.disclaimer}</p>
        </>
      )}
    </Panel>
  );
}

/**
 * The sentence names the municipality; a heading does only where there are several to find one's way among. Of many the
 * sentences alone stand below each other, and the figures of each open below its own.
 */
function MunicipalInstrument({ row, of }: { row: InstrumentRow; of: number }) {
  const { party, sentence } = row;
  const answer = <p className="answer stack readable">{sentence}</p>;
  const figures = <InstrumentFigures row={row} />;
  if (of === 1) {
    return (
      <div className="municipal">
        {answer}
        {figures}
      </div>
    );
  }
  const isFolded = of > mostUnfolded;
  return (
    <Fold
      title={isFolded ? sentence : party}
      className="municipal"
      isFolded={isFolded}
      renderContent={() => (
        <>
          {isFolded ? null : answer}
          {figures}
        </>
      )}
    />
  );
}

function InstrumentFigures({ row: { budget, cases, missing, overlays } }: { row: InstrumentRow }) {
  const words = useAllWords().instrument;
  return (
    <>
      {cases.map((table) => (
        <ClaimTable key={table.key} table={table} />
      ))}
      <ClaimTable table={budget} />
      <dl className="ruled small spaced">
        {missing.length === 0 ? null : (
          <div className="labelled">
            <dt>{words.missingTitle}</dt>
            <dd>{missing.join('; ')}</dd>
          </div>
        )}
        {overlays.length === 0 ? null : (
          <div className="labelled">
            <dt>{words.overlayTitle}</dt>
            <dd>
              <ul>
                {overlays.map(({ text, standing, isInForce }) => (
                  <li key={text}>
                    <StatusMark sign={isInForce ? 'full' : 'empty'}>{standing}</StatusMark> {text}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
