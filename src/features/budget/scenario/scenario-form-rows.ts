import type { Assumption } from '#domain/value/knowledge.ts';
import type { ParticipantInput } from '#domain/inputs/participant-inputs.ts';
import { givenOf } from '#domain/inputs/given-inputs.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import {
  type Change,
  type InputId,
  accepted,
  effectiveChanges,
  inputOf,
  isParticipantInput,
  isTermsInput,
  shapeOf,
} from '#domain/inputs/scenario-changes.ts';
import { type InputValue, isEstimate, isSameValue } from '#domain/inputs/scenario-input.ts';
import { termsInputsOf } from '#domain/inputs/terms-inputs.ts';
import { origin } from '#kit/explain/assumptions.ts';
import { fieldText, problemWords } from '#format/entry/input-entry.ts';
import { inputTitle, isAsked } from '#format/entry/input-title.ts';
import { choiceText, inputText } from '#format/entry/input-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Draft, type Part, type Reading, readDraft } from './draft.ts';
import { stretchedText } from './stretched-text.ts';

export type Drafts = Readonly<Record<string, Draft>>;

/** One input as its fields show it. */
export type InputRow = {
  readonly key: string;
  readonly input: InputId;
  readonly party: string | undefined;
  readonly title: string;
  readonly unit: string;
  /** The names and words of what can be chosen; none for a number. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly texts: Readonly<Record<Part, string>>;
  /** What an empty field of the terms means, where that is a value and not one that is missing. */
  readonly empty: string | undefined;
  readonly canRange: boolean;
  readonly isRange: boolean;
  readonly isMonth: boolean;
  /** What is wrong with what was typed, and what goes on counting instead. */
  readonly problem: string | undefined;
  readonly reading: string | undefined;
  /** That a value beyond its range has moved an end of it. */
  readonly stretched: string | undefined;
  readonly isChanged: boolean;
  /** Who assumed the value and why, or what it was before it was changed. */
  readonly origin: string;
};

const keyOf = (input: InputId, party: string | undefined): string =>
  party === undefined ? input : `${input}.${party}`;

/** What the form works on: the scenario of the document, what is changed in it and what is being typed. */
export type FormState = {
  readonly preset: Scenario;
  /** The preset with the changes that hold. */
  readonly current: Scenario;
  readonly changes: readonly Change[];
  readonly drafts: Drafts;
  readonly language: Language;
};

/** What was typed into one part of an input, beside what stands in its other parts already. */
export function draftWith({ drafts, changes }: FormState, row: InputRow, part: Part, text: string): Drafts {
  const draft = drafts[row.key] ?? { before: changes.find((change) => isOfSameInput(change, row)) };
  return { ...drafts, [row.key]: { ...draft, [part]: text } };
}

/**
 * The changes that hold once everything is taken over that can be. What cannot stays typed, and nothing of it counts:
 * not even its beginning, which could be read while it was typed.
 */
export function changesOf(state: FormState): readonly Change[] {
  const { good, refused } = accepted(state.preset, typedChanges(state));
  const before = refused.flatMap(({ change }) => {
    const draft = state.drafts[keyOf(change.input, change.party)];
    return draft ? (draft.before ?? []) : state.changes.filter((other) => isOfSameInput(other, change));
  });
  return effectiveChanges(state.preset, accepted(state.preset, [...good, ...before]).good);
}

/** Names what a reader changed, in whichever order they did. */
export const changesKey = (changes: readonly Change[]): string =>
  changes
    .map((change) => JSON.stringify([change.input, change.party, change.value]))
    .toSorted()
    .join();

type OfInput = Pick<InputRow, 'input' | 'party'>;
const isOfSameInput = (one: Change, other: Change | OfInput): boolean =>
  one.input === other.input && one.party === other.party;

export const termsRows = (state: FormState): readonly InputRow[] =>
  termsInputsOf(state.current.terms.value).map((input) => rowOf(state, input, undefined));

export const participantRows = (
  state: FormState,
  inputs: readonly ParticipantInput[],
  party: string,
): readonly InputRow[] => {
  const participant = state.current.participants.find((each) => each.party === party);
  return inputs
    .filter((input) => isAsked(state.current, participant, input))
    .map((input) => rowOf(state, input, party));
};

function rowOf(state: FormState, input: InputId, party: string | undefined): InputRow {
  const { preset, current, drafts, language } = state;
  const words = allWordsIn(language).scenario;
  const shape = shapeOf(input);
  const key = keyOf(input, party);
  const draft = drafts[key];
  const value = inputOf(current, input, party);
  const before = inputOf(preset, input, party);
  const isChanged = !isSameValue(value, before);
  const parsed = draft && readDraft(draft, value, input, language);
  const problem = parsed && problemOf(state, input, party, parsed);
  // What can be used is shown as it is read, at once; what cannot, as it was typed.
  const read = parsed && problem === undefined && 'value' in parsed ? parsed.value : value;
  const shown = (part: Part): string => (isEstimate(read) ? fieldText(read[part], shape.unit, language) : '');
  const show = (part: Part): string => (problem === undefined ? shown(part) : (draft?.[part] ?? shown(part)));
  const who = originOf(preset, input, party);
  return {
    key,
    input,
    party,
    title: inputTitle(input, current, language),
    unit: words.units[shape.unit],
    choices: shape.choices.map((choice) => ({ value: choice, text: choiceText(choice, language) })),
    chosen: typeof value === 'string' ? value : '',
    texts: { low: show('low'), best: show('best'), high: show('high') },
    empty: party === undefined && shape.empty !== 'unknown' ? words.none : undefined,
    canRange: shape.isRange,
    isRange:
      (isEstimate(read) && read.low !== read.high) || draft?.low !== undefined || draft?.high !== undefined,
    isMonth: shape.unit === 'month',
    problem: problem && `${problem} ${words.kept(inputText(value, shape, language))}`,
    reading: parsed && 'reading' in parsed ? parsed.reading : undefined,
    stretched: stretchedText(draft?.before?.value ?? before, read, draft, language, shape),
    isChanged,
    origin: isChanged
      ? words.preset(inputText(before, shape, language))
      : who
        ? words.origin(origin(who, language).reason, origin(who, language).author)
        : words.notStated,
  };
}

function problemOf(
  state: FormState,
  input: InputId,
  party: string | undefined,
  parsed: Reading,
): string | undefined {
  if ('problem' in parsed) return parsed.problem;
  const { refused } = accepted(state.preset, typedChanges(state));
  const own = refused.find(({ change }) => change.input === input && change.party === party);
  return own && problemWords(own.problem, shapeOf(input).unit, state.language);
}

/** Everything changed before, with what is typed now in its place. */
function typedChanges(state: FormState): readonly Change[] {
  const { current, changes, drafts, language } = state;
  const typed = Object.entries(drafts).flatMap(([key, draft]): readonly Change[] => {
    const [name = '', party] = key.split('.');
    const input = isTermsInput(name) || isParticipantInput(name) ? name : undefined;
    if (!input) return [];
    const parsed = readDraft(draft, inputOf(current, input, party), input, language);
    const change = 'problem' in parsed ? draft.before : changeOf(input, party, parsed.value);
    return change ? [change] : [];
  });
  const kept = changes.filter(({ input, party }) => drafts[keyOf(input, party)] === undefined);
  return [...kept, ...typed];
}

/** The change that an input makes by being set to a value outright: a choice, or the step of a slider. */
export function changeOf(input: InputId, party: string | undefined, value: InputValue): Change | undefined {
  if (isTermsInput(input)) return { input, value };
  return party === undefined ? undefined : { input, party, value };
}

/** Who assumed the terms and why; where a reader has changed one of them, it is what they were before. */
export function termsOrigin({ preset, current, language }: FormState): string {
  const words = allWordsIn(language).scenario;
  const { reason, author } = origin(preset.terms.assumption, language);
  const text = words.origin(reason, author);
  return current.terms === preset.terms ? text : words.preset(text);
}

function originOf(preset: Scenario, input: InputId, party: string | undefined): Assumption | undefined {
  if (isTermsInput(input)) return preset.terms.assumption;
  const participant = preset.participants.find((candidate) => candidate.party === party);
  const given = participant && givenOf(participant, input);
  return given?.status === 'assumed' ? given.assumption : undefined;
}
