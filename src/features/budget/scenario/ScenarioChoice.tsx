import { appliesIn } from '#domain/finance/budget-view.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { knownWordsIn } from '#i18n/messages/known.ts';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';

type ScenarioChoiceProps = { selection: Selection; onChoose: (scenario: string) => void };

/** Without a scenario there is no calculation: where one is chosen. */
export function ScenarioChoice({ selection, onChoose }: ScenarioChoiceProps) {
  const words = useWords();
  const { noScenarios } = knownWordsIn(useLanguage());
  const presets = usePanel(presetsOf, selection);
  return (
    <Panel title={words.scenario.title} className="scenario screen-only" query={presets}>
      {({ hasAny, presets: offered }) =>
        offered.length === 0 ? (
          <p className="soft">{hasAny ? words.budget.notApplicable : noScenarios}</p>
        ) : (
          <p className="choices cluster">
            <span>{words.scenario.choose}</span>
            {offered.map(({ id, name }) => (
              <button key={id} type="button" className="button quiet" onClick={() => onChoose(id)}>
                {name}
              </button>
            ))}
          </p>
        )
      }
    </Panel>
  );
}

/** The scenarios of the year in which money is spoken of; before that there is nothing to assume about. */
function presetsOf({ initiative, budget }: Look, language: Language) {
  return {
    hasAny: initiative.scenarios.length > 0,
    presets: initiative.scenarios
      .filter((scenario) => appliesIn(budget, scenario))
      .map((scenario) => ({
        id: scenario.id,
        name: scenarioTitle({ scenario, isChanged: false }, language),
      })),
  };
}
