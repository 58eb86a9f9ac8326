import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumptionRows } from '#kit/explain/assumptions.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Explained } from '#ui/Explained.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';

/** Everything that the chosen scenario takes for granted, by municipality; nothing of it comes from a source. */
export function AssumptionsPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const assumptions = usePanel(tables, selection);
  return (
    <Panel title={words.budget.assumptions} className="assumptions" query={assumptions}>
      {(parties) =>
        parties.length === 0 ? (
          <p className="soft">
            {selection.scenario === undefined ? words.budget.noScenario : words.budget.notApplicable}
          </p>
        ) : (
          <div className="columns">
            {parties.map(({ id, name, rows }) => (
              <div key={id} className="panel">
                <h3>{name}</h3>
                <DataTable
                  label={`${words.budget.assumptions}, ${name}`}
                  columns={[
                    { key: 'input', title: words.budget.input },
                    { key: 'value', title: words.budget.value },
                    { key: 'reason', title: words.budget.reason },
                  ]}
                  rows={rows.map((row) => ({
                    key: row.title,
                    cells: [
                      <Explained key="title" text={row.title} />,
                      <Explained key="value" text={row.value} />,
                      row.author === '' ? (
                        <StatusMark key="status" sign="empty">
                          {words.status['not-stated']}
                        </StatusMark>
                      ) : (
                        <span key="reason" className="proven">
                          {row.reason}
                          <StatusMark sign="open">{`${words.status.assumed} · ${row.author}`}</StatusMark>
                        </span>
                      ),
                    ],
                  }))}
                />
              </div>
            ))}
          </div>
        )
      }
    </Panel>
  );
}

function tables({ budget }: Look, language: Language) {
  const { scenario, municipalities } = budget;
  if (!scenario) return [];
  return municipalities.flatMap(({ party, participant }) => {
    if (!participant) return [];
    const name = formatterOf(language).text(party.name);
    return [{ id: party.id, name, rows: assumptionRows(scenario, participant, language) }];
  });
}
