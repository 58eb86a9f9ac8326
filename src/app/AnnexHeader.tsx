import type { Initiative } from '#domain/initiative.ts';
import { type Selection, presetOf, scenarioOf } from '#domain/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { scenarioName } from '#format/scenario-name.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';

/** Over every message and over the annex: which initiative, as of when, for whom, under which assumption. */
export function AnnexHeader({ initiative, selection }: { initiative: Initiative; selection: Selection }) {
  const words = useWords();
  const language = useLanguage();
  const format = formatterOf(language);
  const scenario = scenarioOf(initiative, selection);
  const isChanged = scenario !== presetOf(initiative, selection);
  const { municipality } = selection;
  return (
    <div className="annex-header">
      <p className="annex-title">
        <span className="print-only">{`${words.product} · ${words.session.title} · `}</span>
        {format.text(initiative.title)}
      </p>
      <p>{words.footer.asOf(format.day(selection.asOf))}</p>
      <p className={municipality === undefined ? 'annex-all' : undefined}>
        {municipality === undefined
          ? words.bar.allMunicipalities
          : partyName(initiative, municipality, language)}
      </p>
      <p>
        {scenario
          ? `${scenarioName({ scenario, isChanged }, language)}: ${format.text(scenario.title)}`
          : words.bar.noScenario}
      </p>
      {scenario ? <p className="annex-demo">{words.bar.assumption}</p> : null}
    </div>
  );
}
