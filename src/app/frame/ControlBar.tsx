import { useId, useState } from 'react';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import {
  type Selection,
  addressKeyOf,
  municipalitiesOf,
  presetOf,
  scenarioOf,
} from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { chosenScenarioName } from '#format/scenario-name.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { Explained } from '#ui/Explained.tsx';
import { Sign } from '#ui/Sign.tsx';
import { AsOfControl } from './AsOfControl.tsx';
import { LaterNotice } from './LaterNotice.tsx';
import type { Choices } from '../address/use-choices.ts';

type ControlBarProps = {
  list: readonly InitiativeSummary[];
  initiative: Initiative;
  selection: Selection;
  choices: Choices;
};

/** Initiative, Stichtag, municipality, scenario: what every view looks at, all of it in the address. */
export function ControlBar({ list, initiative, selection, choices }: ControlBarProps) {
  const words = useWords();
  const { choose } = choices;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const scenario = chosenScenarioName(initiative, selection, useLanguage());
  const isChanged = scenarioOf(initiative, selection) !== presetOf(initiative, selection);
  return (
    <section className="control-bar screen-only" aria-label={words.bar.label} data-open={isOpen}>
      <button
        type="button"
        className="control-summary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SelectionSummary initiative={initiative} selection={selection} />
      </button>
      <div className="controls" id={id}>
        <InitiativeControl list={list} selection={selection} onChoose={choose} />
        <AsOfControl {...{ initiative, selection, choices }} />
        <MunicipalityControl initiative={initiative} selection={selection} onChoose={choose} />
        <ScenarioControl initiative={initiative} selection={selection} onChoose={choose} />
      </div>
      <div className="bar-notes">
        {selection.scenario === undefined ? null : (
          <p className="demo">
            <Sign kind="open" /> {isChanged ? `${scenario} · ` : ''}
            {words.bar.assumption}
          </p>
        )}
        <LaterNotice initiative={initiative} selection={selection} onChoose={choose} />
      </div>
    </section>
  );
}

/** One line for small screens: what is looked at, and that it can be changed. */
function SelectionSummary({ initiative, selection }: Pick<ControlBarProps, 'initiative' | 'selection'>) {
  const words = useWords().bar;
  const language = useLanguage();
  const format = formatterOf(language);
  const parts = [
    format.day(selection.asOf),
    selection.municipality === undefined
      ? words.allMunicipalities
      : partyName(initiative, selection.municipality, language),
    chosenScenarioName(initiative, selection, language),
  ];
  return (
    <>
      <span>{parts.join(' · ')}</span>
      <span className="change">{words.change}</span>
    </>
  );
}

type Chooser = { onChoose: Choices['choose'] };

function InitiativeControl({
  list,
  selection,
  onChoose,
}: Pick<ControlBarProps, 'list' | 'selection'> & Chooser) {
  const words = useWords().bar;
  const format = formatterOf(useLanguage());
  return (
    <label className="control" data-control="initiative">
      <span>{words.initiative}</span>
      <select
        value={selection.initiativeId}
        onChange={(event) => onChoose({ initiativeId: event.target.value })}
      >
        {list.map(({ id, title }) => (
          <option key={id} value={id}>
            {format.text(title)}
          </option>
        ))}
      </select>
    </label>
  );
}

type InitiativeChoice = Pick<ControlBarProps, 'initiative' | 'selection'> & Chooser;

function MunicipalityControl({ initiative, selection, onChoose }: InitiativeChoice) {
  const words = useWords().bar;
  const format = formatterOf(useLanguage());
  const municipalities = municipalitiesOf(initiative);
  const chosen = municipalities.find(({ id }) => id === selection.municipality);
  return (
    <label className="control" data-control="municipality">
      <span>{words.municipality}</span>
      <select
        value={chosen ? addressKeyOf(chosen) : ''}
        onChange={({ target }) =>
          onChoose({ municipality: municipalities.find((each) => addressKeyOf(each) === target.value)?.id })
        }
      >
        <option value="">{words.all}</option>
        {municipalities.map((party) => (
          <option key={party.id} value={addressKeyOf(party)}>
            {format.text(party.name)}
          </option>
        ))}
      </select>
    </label>
  );
}

function ScenarioControl({ initiative, selection, onChoose }: InitiativeChoice) {
  const words = useWords().bar;
  const format = formatterOf(useLanguage());
  const options = [
    { value: undefined, short: words.none, title: words.noScenario },
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
      <span>
        {options.map(({ value, short, title }) => (
          <label key={short} title={title}>
            <input
              type="radio"
              name="scenario"
              checked={value === selection.scenario}
              onChange={() => onChoose({ scenario: value })}
            />
            <span>
              {short}
              {value === undefined ? null : <span className="visually-hidden">: {title}</span>}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
