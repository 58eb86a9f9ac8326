import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { givenOf } from '#domain/inputs/given-inputs.ts';
import { type ParticipantInput, participantInputs } from '#domain/inputs/participant-inputs.ts';
import { isSame } from '#domain/writing/canonical.ts';
import { inputText } from '#format/entry/input-text.ts';
import { inputTitle } from '#format/entry/input-title.ts';
import type { Language } from '#i18n/language.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';
import { origin } from '../explain/assumptions.ts';
import type { Names } from './names.ts';

/** What a scenario assumes of those who take part, as far as the other version says something else of them. */
export function participantsText(
  scenario: Scenario,
  other: Scenario,
  names: Names,
  language: Language,
): string {
  const { absent } = writingWordsIn(language);
  const parties = new Set([...scenario.participants, ...other.participants].map(({ party }) => party));
  return [...parties]
    .flatMap((party) => {
      const [own, theirs] = [scenario, other].map((each) =>
        each.participants.find((participant) => participant.party === party),
      );
      if (isSame(own, theirs)) return [];
      const says = own ? inputsText(scenario, own, theirs, language) : absent;
      return [says === '' ? names.party(party) : `${names.party(party)}: ${says}`];
    })
    .join('; ');
}

const inputs = Object.keys(participantInputs).filter(
  (name): name is ParticipantInput => name in participantInputs,
);

/** Every input with another value; of those that have the same, who assumed it and why where that is another. */
function inputsText(
  scenario: Scenario,
  own: Participant,
  theirs: Participant | undefined,
  language: Language,
): string {
  return inputs
    .flatMap((input) => {
      const shape = participantInputs[input];
      const value = shape.read(own);
      const given = givenOf(own, input);
      const text = `${inputTitle(input, scenario, language)} ${inputText(value, shape, language)}`;
      if (!theirs) return value === undefined ? [] : [text];
      if (!isSame(value, shape.read(theirs))) return [text];
      const otherGiven = givenOf(theirs, input);
      if (value === undefined || given?.status !== 'assumed' || otherGiven?.status !== 'assumed') return [];
      if (isSame(given.assumption, otherGiven.assumption)) return [];
      const { author, reason } = origin(given.assumption, language);
      return [`${text} (${author}: ${reason})`];
    })
    .join(', ');
}
