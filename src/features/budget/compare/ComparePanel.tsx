import { type Selection, mostCompared } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ChartFrame } from '#ui/charts/ChartFrame.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useProof } from '#kit/claims/ProofContext.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { PlotLegend } from '../plot/PlotLegend.tsx';
import { CompareChart } from './CompareChart.tsx';
import { type CompareRows, compareRows } from './compare-rows.ts';

type ComparePanelProps = { selection: Selection; onCompare: (ids: readonly string[]) => void };

/** Up to three scenarios side by side, the changed one among them. */
export function ComparePanel({ selection, onCompare }: ComparePanelProps) {
  const words = useWords();
  const compared = usePanel(compareRows, selection);
  return (
    <Panel title={words.compare.title} aside={words.chart.thousand} className="compare" query={compared}>
      {(rows) => (
        <>
          <Choices rows={rows} onCompare={onCompare} />
          {rows.lines.length === 0 ? null : <CompareFigure rows={rows} />}
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

function Choices({ rows, onCompare }: { rows: CompareRows } & Pick<ComparePanelProps, 'onCompare'>) {
  const words = useWords().compare;
  const shown = rows.choices.filter(({ isShown }) => isShown).map(({ id }) => id);
  if (rows.choices.length < 2) return null;
  return (
    <fieldset className="choices no-print">
      <legend>{words.choose}</legend>
      {rows.choices.map(({ id, name, isShown }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isShown}
            disabled={isShown ? shown.length === 1 : shown.length === mostCompared}
            onChange={() => onCompare(isShown ? shown.filter((other) => other !== id) : [...shown, id])}
          />
          <span>{name}</span>
        </label>
      ))}
      <small className="soft">{words.most}</small>
    </fieldset>
  );
}

function CompareFigure({ rows }: { rows: CompareRows }) {
  const words = useWords();
  const ask = useProof();
  return (
    <ChartFrame
      title={words.compare.title}
      hint={words.chart.hint}
      tableLabel={words.chart.asTable}
      renderTable={() => (
        <DataTable
          label={words.compare.title}
          columns={[
            { key: 'party', title: words.budget.municipality },
            { key: 'scenario', title: words.compare.scenario },
            { key: 'cost', title: words.budget.cost },
            { key: 'state', title: words.budget.stateFunding },
            { key: 'own', title: words.budget.ownContribution },
            { key: 'after', title: words.budget.headroomAfter },
            { key: 'breakEven', title: words.compare.breakEven },
            { key: 'instrument', title: words.compare.instrument },
          ]}
          rows={rows.lines.map((line) => ({
            key: line.key,
            cells: [
              line.party,
              line.scenario,
              <Proven key="cost" claim={line.cost} />,
              <Proven key="state" claim={line.state} />,
              <Proven key="own" claim={line.own} />,
              <Proven key="after" claim={line.after} />,
              <Proven key="breakEven" claim={line.breakEven} />,
              <Proven key="instrument" claim={line.instrument} />,
            ],
          }))}
        />
      )}
      isLazy
      points={rows.lines.map(({ spoken }) => spoken)}
      pointLabel={words.chart.point}
      onOpen={(point, anchor) => ask(rows.lines[point]?.own.proofs ?? [], anchor)}
      legend={<PlotLegend kind="bands" />}
    >
      <CompareChart rows={rows} />
    </ChartFrame>
  );
}
