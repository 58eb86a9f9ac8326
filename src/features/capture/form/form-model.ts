import type { FactForm } from '#domain/capture/kept-desk.ts';
import type { Content } from '#domain/document/content.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { dateFromText, typedDate } from '#format/entry/typed-date.ts';
import type { Language } from '#i18n/language.ts';
import type { Field, FieldKind } from './field.ts';
import { fieldsOf } from './fields.ts';

/** The place of a field of a content among the texts of a form. */
export const placeOf = (index: number, { name }: Pick<Field, 'name'>): string => `contents.${index}.${name}`;

/** The form with a text in a field of a content: its value follows where the text is one. */
export function typedInto(
  form: FactForm,
  index: number,
  field: Field,
  text: string,
  language: Language,
): FactForm {
  const texts = { ...form.texts, [placeOf(index, field)]: text };
  const content = form.fact.contents[index];
  const next = content && field.set(content, text, language);
  return next ? { ...form, texts, fact: withContent(form.fact, index, next) } : { ...form, texts };
}

const withContent = (fact: Fact, index: number, content: Content): Fact => ({
  ...fact,
  contents: fact.contents.map((each, place) => (place === index ? content : each)),
});

/** The form with another content behind the others, or without one; texts of the others go along. */
export const withAdded = (form: FactForm, content: Content): FactForm => ({
  ...form,
  fact: { ...form.fact, contents: [...form.fact.contents, content] },
});

export function withoutContent(form: FactForm, index: number): FactForm {
  const texts = Object.entries(form.texts).flatMap(([place, text]) => {
    const [, at] = /^contents\.(\d+)\./.exec(place) ?? [];
    if (at === undefined) return [[place, text] as const];
    const from = Number(at);
    if (from === index) return [];
    return [[from > index ? place.replace(at, String(from - 1)) : place, text] as const];
  });
  return {
    ...form,
    texts: Object.fromEntries(texts),
    fact: { ...form.fact, contents: form.fact.contents.filter((_, place) => place !== index) },
  };
}

export function typedStatement(form: FactForm, text: string): FactForm {
  const texts = { ...form.texts, statement: text };
  return text.trim() === ''
    ? { ...form, texts }
    : { ...form, texts, fact: { ...form.fact, statement: { de: text.trim() } } };
}

export function typedMethod(form: FactForm, text: string): FactForm {
  return { ...form, fact: { ...form.fact, method: text === '' ? undefined : { de: text } } };
}

export function typedKnownFrom(form: FactForm, text: string): FactForm {
  const texts = { ...form.texts, knownFrom: text };
  const knownFrom = dateFromText(text);
  return knownFrom ? { ...form, texts, fact: { ...form.fact, knownFrom } } : { ...form, texts };
}

export const knownFromText = (form: FactForm, language: Language): string =>
  form.texts['knownFrom'] ?? typedDate(form.fact.knownFrom, language);

/** What is wrong with the texts of a form, by their places, in the order in which they stand. */
export function problemsIn(form: FactForm, language: Language): ReadonlyMap<string, FieldKind> {
  const { texts, fact } = form;
  const wrong = new Map<string, FieldKind>();
  if (texts['statement']?.trim() === '') wrong.set('statement', 'text');
  for (const [index, content] of fact.contents.entries()) {
    for (const field of fieldsOf(content)) {
      const place = placeOf(index, field);
      const text = texts[place] ?? field.get(content, language);
      if (!field.set(content, text, language)) wrong.set(place, field.kind);
    }
  }
  if (texts['knownFrom'] !== undefined && !dateFromText(texts['knownFrom'])) wrong.set('knownFrom', 'date');
  return wrong;
}
