import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { QueryPanel } from '#kit/panel/QueryPanel.tsx';
import { type ImpactCell, impactRows } from './budget-rows.ts';

/** What the chosen scenario would mean for each municipality, to the cent. */
export function ImpactPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const language = useLanguage();
  const impact = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => impactRows(initiative, selection, language),
  });
  const columns = (['cost', 'stateFunding', 'ownContribution', 'headroom', 'headroomAfter'] as const).map(
    (key) => ({ key, title: words.budget[key], isNumber: true }),
  );
  return (
    <QueryPanel
      title={words.budget.impact}
      aside={selection.scenario === undefined ? undefined : words.bar.assumption}
      className="impact"
      words={words.panel}
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
    </QueryPanel>
  );
}

/** The estimate with its status, the range beneath it; budgets of two municipalities are not added up. */
function Cell({ cell }: { cell: ImpactCell | undefined }) {
  const words = useWords().budget;
  if (!cell) return <small>{words.notAdded}</small>;
  return <Proven claim={cell.best} detail={cell.range} />;
}
