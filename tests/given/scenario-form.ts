import { type Change, type InputId, changed, isParticipantInput } from '#domain/inputs/scenario-changes.ts';
import { participantInputs } from '#domain/inputs/participant-inputs.ts';
import {
  type Drafts,
  type FormState,
  type InputRow,
  changeOf,
  changesOf,
  draftWith,
  participantRows,
  termsRows,
} from '#features/budget/scenario/scenario-form-rows.ts';
import type { Part } from '#features/budget/scenario/draft.ts';
import { given, seed } from './builders.ts';

const preset = given(seed.scenarios.find(({ id }) => id === 'b'));
const party = 'stadt-eschweiler';
const inputs = Object.keys(participantInputs).filter(isParticipantInput);

/** Somebody at the form of scenario B, for Eschweiler: what they enter is taken over as the form does it. */
export class Form {
  changes: readonly Change[];
  #drafts: Drafts = {};

  constructor(...made: readonly Change[]) {
    this.changes = made;
  }

  get #state(): FormState {
    const current = changed(preset, this.changes);
    return { preset, current, changes: this.changes, drafts: this.#drafts, language: 'de' };
  }

  get rows(): readonly InputRow[] {
    return [...termsRows(this.#state), ...participantRows(this.#state, inputs, party)];
  }

  row(input: InputId): InputRow {
    return given(this.rows.find((candidate) => candidate.input === input));
  }

  said(input: InputId): string {
    return this.row(input).problem?.replaceAll(/\s/g, ' ') ?? '';
  }

  type(input: InputId, text: string, part: Part = 'best'): void {
    this.#drafts = draftWith(this.#state, this.row(input), part, text);
    this.changes = changesOf(this.#state);
  }

  /** Leaves the fields: what was typed well is shown as it counts. */
  choose(value: string): void {
    const choice = given(changeOf('fundingType', undefined, value));
    this.changes = changesOf({ ...this.#state, changes: [...this.changes, choice] });
  }
}
