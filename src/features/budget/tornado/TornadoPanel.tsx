import { Fragment } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ChartFrame } from '#ui/charts/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useProof } from '#kit/claims/ProofContext.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { TornadoChart } from './TornadoChart.tsx';
import { type TornadoRows, tornadoRows } from './tornado-rows.ts';

/** Which uncertain input moves the own contribution most: where to ask first. */
export function TornadoPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const swings = usePanel(tornadoRows, selection);
  return (
    <Panel title={words.tornado.title} aside={words.chart.thousand} className="tornado" query={swings}>
      {(rows) => (
        <>
          {rows.lines.length === 0 ? null : <TornadoFigure rows={rows} />}
          <div className="answer">
            {rows.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </>
      )}
    </Panel>
  );
}

function TornadoFigure({ rows }: { rows: TornadoRows }) {
  const words = useWords();
  const ask = useProof();
  return (
    <ChartFrame
      title={words.tornado.title}
      hint={words.chart.hint}
      tableLabel={words.chart.asTable}
      renderTable={() => (
        <DataTable
          label={words.tornado.title}
          columns={[
            { key: 'party', title: words.budget.municipality },
            { key: 'input', title: words.tornado.input },
            { key: 'low', title: words.tornado.low },
            { key: 'high', title: words.tornado.high },
            { key: 'swing', title: words.tornado.swing, isNumber: true },
          ]}
          rows={rows.lines.map(({ key, party, input, range, low, high, swing }) => ({
            key,
            cells: [
              party,
              <Fragment key="input">
                {input} <small className="soft">{range}</small>
              </Fragment>,
              <Proven key="low" claim={low} />,
              <Proven key="high" claim={high} />,
              <Proven key="swing" claim={swing} />,
            ],
          }))}
        />
      )}
      isLazy
      points={rows.lines.map(({ spoken }) => spoken)}
      pointLabel={words.chart.point}
      onOpen={(point, anchor) => ask(rows.lines[point]?.swing.proofs ?? [], anchor)}
      legend={<StatusMark sign="open">{words.status.assumed}</StatusMark>}
    >
      <TornadoChart rows={rows} />
    </ChartFrame>
  );
}
