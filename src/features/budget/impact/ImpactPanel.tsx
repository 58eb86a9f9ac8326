import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type ImpactCell, impactRows } from './budget-rows.ts';

/** What the chosen scenario would mean for each municipality, to the cent. */
export function ImpactPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const impact = usePanel(impactRows, selection);
  const columns = (['cost', 'stateFunding', 'ownContribution', 'headroom', 'headroomAfter'] as const).map(
    (key) => ({ key, title: words.budget[key], isNumber: true }),
  );
  return (
    <Panel
      title={words.budget.impact}
      aside={selection.scenario === undefined ? undefined : words.bar.assumption}
      className="impact"
      query={impact}
    >
      {(rows) =>
        rows.length === 0 ? (
          <p className="soft">
            {selection.scenario === undefined ? words.budget.chooseScenario : words.budget.notApplicable}
          </p>
        ) : (
          <DataTable
            label={words.budget.impact}
            columns={[{ key: 'name', title: words.budget.municipality }, ...columns]}
            rows={rows.map((row) => ({
              key: row.key,
              isTotal: row.isTotal,
              cells: [
                row.name,
                ...row.cells.map((cell, index) => <Cell key={columns[index]?.key} cell={cell} />),
              ],
            }))}
          />
        )
      }
    </Panel>
  );
}

/** The estimate with its status, the range beneath it; budgets of two municipalities are not added up. */
function Cell({ cell }: { cell: ImpactCell | undefined }) {
  const words = useWords().budget;
  if (!cell) return <small>{words.notAdded}</small>;
  return <Proven claim={cell.best} detail={cell.range} />;
}
