import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { snapshotAt } from '#domain/as-of/as-of.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { chosenScenario } from '#format/scenario-name.ts';
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
        {chosenScenario(initiative, selection, language)}
        {lookAt(initiative, selection).budget.scenario === undefined ? null : ` · ${words.bar.assumption}`}
      </p>
      <p>{words.footer.sources(sources.join(', '))}</p>
      <p>
        {words.footer.address}: {address}
      </p>
    </div>
  );
}
