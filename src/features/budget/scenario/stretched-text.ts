import type { shapeOf } from '#domain/inputs/scenario-changes.ts';
import { type InputValue, isEstimate } from '#domain/inputs/scenario-input.ts';
import { inputText } from '#format/entry/input-text.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import type { Draft } from './draft.ts';

/** That a value beyond the range has moved an end of it; nothing where an end was typed, or none moved. */
export function stretchedText(
  before: InputValue,
  value: InputValue,
  draft: Draft | undefined,
  language: Language,
  shape: ReturnType<typeof shapeOf>,
): string | undefined {
  if (!draft || !isEstimate(before) || !isEstimate(value) || before.low === before.high) return undefined;
  const isMoved = value.low < before.low || value.high > before.high;
  const isTyped = draft.low !== undefined || draft.high !== undefined;
  return isMoved && !isTyped
    ? allWordsIn(language).scenario.stretched(inputText(value, shape, language))
    : undefined;
}
