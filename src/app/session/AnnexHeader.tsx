import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { chosenScenario } from '#format/scenario-name.ts';
import { partyName } from '#format/party-name.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';

/** Over every message and over the annex: which initiative, as of when, for whom, under which assumption. */
export function AnnexHeader({ initiative, selection }: { initiative: Initiative; selection: Selection }) {
  const words = useWords();
  const language = useLanguage();
  const format = formatterOf(language);
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
      <p>{chosenScenario(initiative, selection, language)}</p>
      {lookAt(initiative, selection).budget.scenario === undefined ? null : (
        <p className="annex-demo">{words.bar.assumption}</p>
      )}
    </div>
  );
}
