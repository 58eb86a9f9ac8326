import { type Change, type InputId, shapeOf } from '#domain/inputs/scenario-changes.ts';
import { type InputValue, isEstimate } from '#domain/inputs/scenario-input.ts';
import type { Estimate } from '#domain/value/amount.ts';
import { entryOf } from '#format/entry/input-entry.ts';
import type { Language } from '#i18n/language.ts';

export type Part = keyof Estimate<number>;
/** What somebody typed into the fields of one input and is still there, and the change that held before they began. */
export type Draft = Partial<Readonly<Record<Part, string>>> & { readonly before?: Change | undefined };

/** What a draft comes to: a value and how it was read where that is in doubt, or what is wrong with it. */
export type Reading =
  | { readonly problem: string }
  | { readonly value: InputValue; readonly reading: string | undefined };

/** Each typed part by itself; without a range of its own, the estimate is all there is. */
export function readDraft(draft: Draft, value: InputValue, input: InputId, language: Language): Reading {
  const { unit } = shapeOf(input);
  const current = isEstimate(value) ? value : undefined;
  const entries = (['low', 'best', 'high'] as const).map((part) => {
    const text = draft[part];
    return text === undefined ? undefined : entryOf(text, unit, language);
  });
  const wrong = entries.find((entry) => entry?.kind === 'problem');
  if (wrong?.kind === 'problem') return { problem: wrong.problem };
  const [low, best, high] = entries.map((entry) => (entry?.kind === 'value' ? entry : undefined));
  const reading = best?.reading ?? low?.reading ?? high?.reading;
  const middle = best?.value ?? (draft.best === undefined ? current?.best : undefined);
  if (middle === undefined) return { value: undefined, reading };
  const wasCertain = current === undefined || current.low === current.high;
  const end = (part: 'low' | 'high', typed: number | undefined): number => {
    if (typed !== undefined) return typed;
    if (wasCertain || draft[part] !== undefined) return middle;
    // A value beyond its range takes the end of the range with it, as the slider does.
    return part === 'low' ? Math.min(current.low, middle) : Math.max(current.high, middle);
  };
  return {
    value: { low: end('low', low?.value), best: middle, high: end('high', high?.value) },
    reading,
  };
}
