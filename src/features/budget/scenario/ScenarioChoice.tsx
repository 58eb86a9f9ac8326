import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import { budgetViewOf } from '#domain/finance/budget-view.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { QueryPanel } from '#kit/panel/QueryPanel.tsx';

type ScenarioChoiceProps = { selection: Selection; onChoose: (scenario: string) => void };

/** Without a scenario there is no calculation: where one is chosen. */
export function ScenarioChoice({ selection, onChoose }: ScenarioChoiceProps) {
  const words = useWords();
  const language = useLanguage();
  const presets = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => presetsOf(initiative, selection, language),
  });
  return (
    <QueryPanel title={words.scenario.title} className="scenario" words={words.panel} query={presets}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="soft">{words.budget.notApplicable}</p>
        ) : (
          <>
            <p className="soft">{words.budget.noScenario}</p>
            <p className="choices no-print">
              <span>{words.scenario.choose}</span>
              {rows.map(({ id, name }) => (
                <button key={id} type="button" className="button" onClick={() => onChoose(id)}>
                  {name}
                </button>
              ))}
            </p>
          </>
        )
      }
    </QueryPanel>
  );
}

/** The scenarios of the year in which money is spoken of; before that there is nothing to assume about. */
function presetsOf(initiative: Initiative, selection: Selection, language: Language) {
  const { fiscalYear } = budgetViewOf(initiative, selection);
  return initiative.scenarios
    .filter((scenario) => scenario.fiscalYear === fiscalYear)
    .map((scenario) => ({
      id: scenario.id,
      name: scenarioTitle({ scenario, isChanged: false }, language),
    }));
}
