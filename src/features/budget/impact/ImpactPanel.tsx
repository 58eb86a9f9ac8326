import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumptionLabel } from '#format/assumption-label.ts';
import type { Language } from '#i18n/language.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { knownBeside } from './known-beside.ts';
import { programmeTable } from './programme-rows.ts';
import { impactTable } from './impact-rows.ts';

/** What the chosen scenario would mean for each municipality, to the cent. */
export function ImpactPanel({ selection }: { selection: Selection }) {
  const { budget: words } = useAllWords();
  const impact = usePanel(impactTable, selection);
  const { data: beside } = usePanel(knownBeside, selection);
  const { data: programmes } = usePanel(programmeTable, selection);
  const hasScenario = selection.scenario !== undefined;
  const { data: assumed } = usePanel(labelOf, selection);
  return (
    <Panel title={words.impact} aside={hasScenario ? assumed : undefined} className="impact" query={impact}>
      {(table) =>
        table.rows.length === 0 ? (
          <p className="soft">{hasScenario ? words.notApplicable : words.chooseScenario}</p>
        ) : (
          <>
            <ClaimTable table={table} />
            {programmes === undefined || programmes.rows.length === 0 ? null : (
              <ClaimTable table={programmes} />
            )}
            {beside === undefined ? null : <p className="answer readable">{beside}</p>}
          </>
        )
      }
    </Panel>
  );
}

const labelOf = ({ initiative, selection }: Look, language: Language): string =>
  assumptionLabel(initiative, { ...selection, isChanged: selection.changes.length > 0 }, language);
