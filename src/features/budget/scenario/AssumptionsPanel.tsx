import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type AssumptionRow, assumptionRows } from '#kit/explain/assumptions.ts';
import { assumedClaim, unknownClaim } from '#kit/lines/claim.ts';
import { knownClaim } from '#kit/lines/joint-claim.ts';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { Fold, mostUnfolded } from '#ui/Fold.tsx';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { wordsIn } from '#i18n/words.ts';

/** Everything that the chosen scenario takes for granted, by municipality; nothing of it comes from a source. */
export function AssumptionsPanel({ selection }: { selection: Selection }) {
  const words = useAllWords().budget;
  const assumptions = usePanel(assumptionTables, selection);
  return (
    <Panel title={words.assumptions} className="assumptions" query={assumptions}>
      {(parties) =>
        parties.length === 0 ? (
          <p className="soft">{selection.scenario === undefined ? words.noScenario : words.notApplicable}</p>
        ) : (
          <div className="grid small">
            {parties.map(({ name, table }) => (
              <Fold
                key={table.key}
                title={name}
                className="panel"
                isFolded={parties.length > mostUnfolded}
                renderContent={() => <ClaimTable table={table} />}
              />
            ))}
          </div>
        )
      }
    </Panel>
  );
}

type PartyAssumptions = { readonly name: string; readonly table: Table };

function assumptionTables(
  { initiative, budget: { scenario, municipalities } }: Look,
  language: Language,
): readonly PartyAssumptions[] {
  const { budget: words, status } = wordsIn(language);
  return municipalities.flatMap(({ party, participant }) => {
    if (!scenario || !participant) return [];
    const name = formatterOf(language).text(party.name);
    const table = tableOf<AssumptionRow>(
      { key: party.id, label: `${words.assumptions}, ${name}` },
      [
        { key: 'input', title: words.input, cell: ({ title }) => ({ main: title, hasTerms: true }) },
        {
          key: 'value',
          title: words.value,
          cell: ({ author, value }) =>
            author === '' ? unknownClaim(value, [], language) : { main: value, hasTerms: true },
        },
        {
          key: 'reason',
          title: words.reason,
          // Nothing proves an assumption: its reason and author are all there is.
          cell: ({ author, reason, known }) =>
            known
              ? knownClaim(reason, known, language)
              : author === ''
                ? ''
                : { ...assumedClaim(reason, [], language), status: `${status.assumed} · ${author}` },
        },
      ],
      assumptionRows(scenario, participant, { initiative, language }),
      ({ title }) => ({ key: title }),
    );
    return [{ name, table }];
  });
}
