import { Proven } from '#kit/claims/Proven.tsx';
import type { Claim } from '#kit/lines/claim.ts';
import { grantWordsOf } from '#format/grant-words.ts';
import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import type { Scenario } from '#domain/document/scenario.ts';
import { type ParticipantInput, drawdownInputs } from '#domain/inputs/participant-inputs.ts';
import { fundInputs } from '#domain/inputs/given-inputs.ts';
import { type Change, inputOf } from '#domain/inputs/scenario-changes.ts';
import { isEstimate } from '#domain/inputs/scenario-input.ts';
import { certain } from '#domain/value/amount.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { RestedStatus } from '#ui/RestedStatus.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';
import { type Grant, GrantOffer } from './GrantOffer.tsx';
import { type InputEdit, InputFields } from './InputFields.tsx';
import { type CoverZone, OwnShareSlider } from './OwnShareSlider.tsx';
import { none, withChange, without } from './form-drafts.ts';
import {
  type Drafts,
  type FormState,
  type InputRow,
  changeOf,
  changesKey,
  changesOf,
  draftWith,
  participantRows,
  termsOrigin,
  termsRows,
} from './scenario-form-rows.ts';

type Party = {
  readonly id: string;
  readonly name: string;
  readonly zone: CoverZone;
  /** What it would pay by itself, for those who hear it. */
  readonly effect: string;
  readonly grant: Grant | undefined;
  readonly notTaken: Claim | undefined;
};
type ScenarioSetting = {
  readonly preset: Scenario;
  readonly current: Scenario;
  readonly isChanged: boolean;
  readonly parties: readonly Party[];
  /** How far each cover reaches, and why the own share of the terms moves nothing where it does not. */
  readonly sentences: readonly string[];
};

type ScenarioFormProps = {
  setting: ScenarioSetting;
  changes: readonly Change[];
  onChange: (changes: readonly Change[]) => void;
};

const groups = {
  cost: ['posts', 'staffCost', 'otherCost', 'otherEligible', 'totalCost', 'totalEligible'],
  // A grant that is known is taken over by a press, and not typed.
  funds: fundInputs.filter((input) => input !== 'grantTaken'),
  period: ['firstMonth', 'lastMonth', 'revisedFrom', 'revisedUntil', ...drawdownInputs],
  law: [
    'councilThreshold',
    'unavoidable',
    'coveredElsewhere',
    'provisionalBudget',
    'spendingFreeze',
    'budgetSecurity',
  ],
  key: ['fixedShare', 'population', 'heads'],
} as const satisfies Readonly<Record<string, readonly ParticipantInput[]>>;
type Group = keyof typeof groups;
const openGroups: readonly Group[] = ['cost'];

/**
 * All inputs of the chosen scenario. A number counts once it is complete: with Enter, or when its field is left. What
 * cannot be used stays as it was typed and is explained at its field, and the last valid value goes on counting.
 */
export function ScenarioForm({ setting, changes, onChange }: ScenarioFormProps) {
  const words = useAllWords().scenario;
  const language = useLanguage();
  const [typed, setTyped] = useState<{ readonly drafts: Drafts; readonly over: string }>();
  const [made, echo] = useEcho(changesKey(changes));
  // What was typed belongs to the changes it was typed over: where others come, as by the back button, it goes.
  const drafts = typed?.over === made ? typed.drafts : none;
  const { preset, current, parties } = setting;
  const state: FormState = { preset, current, changes, drafts, language };
  const take = (next: Drafts, others: readonly Change[] = changes) => {
    const nextChanges = changesOf({ ...state, changes: others, drafts: next });
    const nextKey = changesKey(nextChanges);
    setTyped({ drafts: next, over: nextKey });
    echo(nextKey);
    onChange(nextChanges);
  };
  const edit: InputEdit = {
    enter: (row, part, text) => take(draftWith(state, row, part, text)),
    narrow: ({ key, input, party }) => {
      const value = inputOf(current, input, party);
      const change = isEstimate(value) && changeOf(input, party, certain(value.best));
      if (change) take(without(drafts, key), withChange(changes, change));
    },
    set: (row, change) => take(without(drafts, row.key), withChange(changes, change)),
    reset: (row) =>
      take(
        without(drafts, row.key),
        changes.filter(({ input, party }) => input !== row.input || party !== row.party),
      ),
  };
  const edits = useRef(edit);
  useLayoutEffect(() => {
    edits.current = edit;
  });
  const terms = termsRows(state);
  const hasProblem = Object.keys(drafts).some((key) => key !== '') && problemsIn(state, parties).length > 0;
  return (
    <form className="scenario-form stack" onSubmit={(event) => event.preventDefault()}>
      <p className="soft">{words.intro}</p>
      <RestedStatus text={parties.map(({ effect }) => effect).join(' ')} />
      {hasProblem ? (
        <p className="notice cluster" role="status">
          {words.stale}
        </p>
      ) : null}
      <fieldset>
        <legend className="strong">{grantWordsOf(current, language).terms}</legend>
        <p className="soft">{termsOrigin(state)}</p>
        <OwnShareSlider
          terms={current.terms.value}
          parties={parties}
          sentences={setting.sentences}
          onMove={(ownShare) =>
            // The thumb has its own value at once; all the rest follows in slices that never hold it up.
            startTransition(() => take(without(drafts, 'ownShare'), withChange(changes, ownShare)))
          }
          onProportional={() =>
            take(drafts, withChange(changes, { input: 'fundingType', value: 'proportional' }))
          }
        />
        <div className="stack">
          {terms.map((row) => (
            <InputFields key={row.key} row={row} edit={edits} isOriginShared />
          ))}
        </div>
      </fieldset>
      {parties.map(({ id, name, grant, notTaken }, index) => (
        <fieldset key={id} aria-label={name}>
          <details className="section" open={index === 0}>
            <summary className="strong">{name}</summary>
            {grant ? (
              <GrantOffer
                grant={grant}
                partyName={name}
                onTake={() =>
                  take(drafts, withChange(changes, { input: 'grantTaken', party: id, value: 'yes' }))
                }
                onLeave={() =>
                  take(
                    drafts,
                    changes.filter(({ input, party }) => input !== 'grantTaken' || party !== id),
                  )
                }
              />
            ) : null}
            {notTaken ? (
              <p>
                <Proven claim={notTaken} />
              </p>
            ) : null}
            {(['cost', 'funds', 'period', 'law', 'key'] as const).map((group) => (
              <details key={group} open={openGroups.includes(group)}>
                <summary>{words.groups[group]}</summary>
                <div className="stack">
                  {participantRows(state, groups[group], id).map((row) => (
                    <InputFields key={row.key} row={row} partyName={name} edit={edits} />
                  ))}
                </div>
              </details>
            ))}
          </details>
        </fieldset>
      ))}
      {setting.isChanged || hasProblem ? (
        <button type="button" className="button quiet" onClick={() => take({}, [])}>
          {words.reset}
        </button>
      ) : null}
    </form>
  );
}

function problemsIn(state: FormState, parties: readonly Party[]): readonly InputRow[] {
  const rows = [
    ...termsRows(state),
    ...parties.flatMap(({ id }) => participantRows(state, Object.values(groups).flat(), id)),
  ];
  return rows.filter(({ problem }) => problem !== undefined);
}
