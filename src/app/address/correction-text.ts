import { inputName } from '#format/entry/input-title.ts';
import { isParticipantInput, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Correction, parameterNamed } from './view-address.ts';

/** What was wrong in the address, and what is shown in its place. */
export function correctionText(
  { name, given }: Correction,
  selection: Selection,
  list: readonly InitiativeSummary[],
  language: Language,
): string {
  const words = allWordsIn(language);
  const parameter = parameterNamed(name);
  if (!parameter) return words.notice.inputIgnored(inputIn(name, language), given);
  const shown = parameter.replacement({ words, format: formatterOf(language), selection, list });
  return words.notice.corrected(parameter.name(words), given, shown);
}

/** The name of an input in an address, in words as far as there is such an input. */
function inputIn(parameter: string, language: Language): string {
  const [input = ''] = parameter.split('.');
  // Which scenario was meant is not known here, and so not who pays.
  return isTermsInput(input) || isParticipantInput(input) ? inputName(input, {}, language) : parameter;
}
