import { useId, useState } from 'react';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { type Selection, municipalitiesOf } from '#domain/as-of/selection.ts';
import { addressKeyOf } from '#domain/inputs/changes-text.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { YearChoice } from '#domain/document/period.ts';
import { yearsToChoose } from '#domain/finance/budget-view.ts';
import { yearFor } from '#domain/finance/line-sum.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import type { ViewHeading } from '#kit/heading/heading.ts';
import { Sign } from '#ui/Sign.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { OwnDoor } from './OwnDoor.tsx';
import { LaterNotice } from './LaterNotice.tsx';
import { ScenarioControl } from './ScenarioControl.tsx';
import type { Choices } from '../address/use-choices.ts';

type ControlBarProps = {
  list: readonly InitiativeSummary[];
  initiative: Initiative;
  selection: Selection;
  heading: ViewHeading;
  choices: Choices;
  onOwn: (anchor: HTMLElement) => void;
};

/** Initiative, Stichtag, municipality, scenario: what every view looks at, all of it in the address. */
export function ControlBar({ list, initiative, selection, heading, choices, onOwn }: ControlBarProps) {
  const words = useWords();
  const { choose } = choices;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section className="control-bar small screen-only" aria-label={words.bar.label}>
      <button
        type="button"
        className="button link control-summary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SelectionSummary heading={heading} isFactsOnly={selection.scenario === undefined} />
      </button>
      <div className="controls cluster" id={id}>
        <InitiativeControl list={list} selection={selection} onChoose={choose} />
        <AsOfControl {...{ initiative, selection, choices }} />
        <MunicipalityControl initiative={initiative} selection={selection} onChoose={choose} />
        <YearControl initiative={initiative} selection={selection} onChoose={choose} />
        <ScenarioControl initiative={initiative} selection={selection} onChoose={choose} />
      </div>
      <div className="bar-notes line">
        {selection.scenario === undefined ? null : (
          <p className={heading.isAssumed ? 'demo' : undefined}>
            {heading.isAssumed ? <Sign kind="open" /> : null} {`${heading.scenario} · ${heading.label}`}
          </p>
        )}
        <LaterNotice initiative={initiative} selection={selection} onChoose={choose} />
        <OwnDoor list={list} shownId={selection.initiativeId} onOpen={onOwn} />
      </div>
    </section>
  );
}

type SelectionSummaryProps = { heading: ViewHeading; isFactsOnly: boolean };

/** One line for small screens: what is looked at, and that it can be changed. A chosen scenario is named below it. */
function SelectionSummary({ heading, isFactsOnly }: SelectionSummaryProps) {
  const { asOf, scope, scenario } = heading;
  return (
    <>
      <span>{[asOf, scope, ...(isFactsOnly ? [scenario] : [])].join(' · ')}</span>
      <span className="change">{useWords().bar.change}</span>
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
  const [shown, echo] = useEcho(selection.initiativeId);
  const own = list.filter(({ keptIn }) => keptIn === 'browser');
  const options = (those: typeof list) =>
    those.map(({ id, title }) => (
      <option key={id} value={id}>
        {format.text(title)}
      </option>
    ));
  return (
    <label className="control" data-control="initiative">
      <span>{words.initiative}</span>
      <select
        value={shown}
        onChange={({ target: { value } }) => {
          echo(value);
          onChoose({ initiativeId: value });
        }}
      >
        {own.length === 0 ? (
          options(list)
        ) : (
          <>
            <optgroup label={words.examples}>{options(list.filter((each) => !own.includes(each)))}</optgroup>
            <optgroup label={words.own}>{options(own)}</optgroup>
          </>
        )}
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
  const [shown, echo] = useEcho(chosen ? addressKeyOf(chosen) : '');
  return (
    <label className="control" data-control="municipality">
      <span>{words.municipality}</span>
      <select
        value={shown}
        onChange={({ target: { value } }) => {
          echo(value);
          onChoose({ municipality: municipalities.find((each) => addressKeyOf(each) === value)?.id });
        }}
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

/** Which fiscal year is looked at; not asked where sources speak of one alone. */
function YearControl({ initiative, selection, onChoose }: InitiativeChoice) {
  const words = useWords().bar;
  const { snapshot, year } = lookAt(initiative, selection);
  const years = yearsToChoose(initiative, snapshot, selection);
  const [shown, echo] = useEcho(year ?? 'all');
  if (year === undefined || years.length < 2) return null;
  const usual = yearFor(snapshot, { asOf: selection.asOf });
  const all: readonly YearChoice[] = [...years, 'all'];
  return (
    <label className="control" data-control="year">
      <span>{words.year}</span>
      <select
        value={shown}
        onChange={({ target: { value } }) => {
          const chosen = all.find((each) => String(each) === value);
          if (chosen !== undefined) echo(chosen);
          onChoose({ year: chosen === usual ? undefined : chosen });
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {each === 'all' ? words.all : each}
          </option>
        ))}
      </select>
    </label>
  );
}
