import type { Initiative } from '#domain/initiative.ts';
import { snapshotAt } from '#domain/as-of.ts';
import { type Selection, presetOf, scenarioOf } from '#domain/selection.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioName } from '#format/scenario-name.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';

type PrintHeaderProps = {
  title: string;
  initiative: Initiative;
  selection: Selection;
  /** Path and query that show this view again. */
  address: string;
};

/** On paper only: what this sheet shows, as of when, under which scenario and from which sources. */
export function PrintHeader({ title, initiative, selection, address }: PrintHeaderProps) {
  const words = useWords();
  const language = useLanguage();
  const format = formatterOf(language);
  const scenario = scenarioOf(initiative, selection);
  const isChanged = scenario !== presetOf(initiative, selection);
  const party = initiative.parties.find(({ id }) => id === selection.municipality);
  const sources = snapshotAt(initiative, selection.asOf).sources.map((source) =>
    sourceName(source, language),
  );
  return (
    <div className="print-only print-header">
      <p>
        <strong>
          {words.product} · {title} · {format.text(initiative.title)}
        </strong>
      </p>
      <p>
        {words.footer.asOf(format.day(selection.asOf))} ·{' '}
        {party ? format.text(party.name) : words.bar.allMunicipalities} ·{' '}
        {scenario
          ? `${scenarioName({ scenario, isChanged }, language)}: ${format.text(scenario.title)} · ${words.bar.assumption}`
          : words.bar.noScenario}
      </p>
      <p>{words.footer.sources(sources.join(', '))}</p>
      <p>
        {words.footer.address}: {address}
      </p>
    </div>
  );
}
