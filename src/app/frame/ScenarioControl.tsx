import type { Selection } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { Explained } from '#ui/Explained.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';
import type { Choices } from '../address/use-choices.ts';

type ScenarioControlProps = {
  initiative: Initiative;
  selection: Selection;
  onChoose: Choices['choose'];
};

/** One of the scenarios, each by its letter, or none. */
export function ScenarioControl({ initiative, selection, onChoose }: ScenarioControlProps) {
  const words = useWords().bar;
  const format = formatterOf(useLanguage());
  const [shown, echo] = useEcho(selection.scenario ?? '');
  const options = [
    { value: '', short: words.none, title: words.noScenario },
    ...initiative.scenarios.map(({ id, title }) => ({
      value: id,
      short: id.toUpperCase(),
      title: format.text(title),
    })),
  ];
  return (
    <fieldset className="control segments" data-control="scenario">
      <legend>
        <Explained text={words.scenario} />
      </legend>
      <span className="boxed">
        {options.map(({ value, short, title }) => (
          <label key={short} title={title}>
            <input
              type="radio"
              name="scenario"
              checked={value === shown}
              onChange={() => {
                echo(value);
                onChoose({ scenario: value || undefined });
              }}
            />
            <span>
              {short}
              {value === '' ? null : <span className="visually-hidden">: {title}</span>}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
