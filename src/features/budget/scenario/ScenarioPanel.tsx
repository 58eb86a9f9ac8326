import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import { budgetViewOf } from '#domain/finance/budget-view.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { type Selection, presetOf } from '#domain/as-of/selection.ts';
import { breakEvensOf } from '#domain/limits/break-even.ts';
import { breakEvenSentence, rateOf } from '#kit/sentences/break-even-text.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { QueryPanel } from '#kit/panel/QueryPanel.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';

type ScenarioPanelProps = {
  selection: Selection;
  onChange: (changes: readonly Change[]) => void;
};

/** Where a reader enters their own assumptions. */
export function ScenarioPanel({ selection, onChange }: ScenarioPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const scenario = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => formOf(initiative, selection, language),
  });
  return (
    <QueryPanel
      title={words.scenario.title}
      aside={scenario.data?.name}
      className="scenario"
      words={words.panel}
      query={scenario}
    >
      {(form) =>
        form.setting ? (
          <ScenarioForm
            key={form.setting.preset.id}
            setting={form.setting}
            changes={selection.changes}
            onChange={onChange}
          />
        ) : (
          <p className="soft">{words.budget.notApplicable}</p>
        )
      }
    </QueryPanel>
  );
}

/** What the form shows besides its inputs: whose they are, and where the cover of each ends. */
function formOf(initiative: Initiative, selection: Selection, language: Language) {
  const format = formatterOf(language);
  const view = budgetViewOf(initiative, selection);
  const preset = presetOf(initiative, selection);
  const current = view.scenario;
  if (!preset || !current) return { setting: undefined, name: undefined };
  const name = scenarioName(view, language);
  const parties = view.municipalities.flatMap(({ party, participant }) => {
    if (!participant) return [];
    const breakEvens = breakEvensOf(current, participant);
    const limit = breakEvens?.ownShare.best;
    return [
      {
        id: party.id,
        name: format.text(party.name),
        payer: party.kind === 'district' ? ('district' as const) : ('own' as const),
        mark: limit?.kind === 'at' ? rateOf(limit.value) : undefined,
        sentence: breakEvenSentence(format.text(party.name), breakEvens, language),
      },
    ];
  });
  return { name, setting: { preset, current, isChanged: view.isChanged, parties } };
}
