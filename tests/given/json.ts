export type Place = readonly (string | number)[];

/** The same document with another value in one place. A place that does not exist yet is added. */
export function replacedAt(document: unknown, place: Place, value: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((item: unknown, index) => (index === step ? replacedAt(item, rest, value) : item));
  }
  if (typeof document !== 'object' || document === null) throw new Error(`no place ${place.join('.')}`);
  return { ...document, [step]: replacedAt(Reflect.get(document, step), rest, value) };
}

/** Every place of a document, itself included. */
export function placesOf(document: unknown): readonly Place[] {
  if (typeof document !== 'object' || document === null) return [[]];
  const steps = Array.isArray(document) ? document.map((_, index) => index) : Object.keys(document);
  return [
    [],
    ...steps.flatMap((step) => placesOf(Reflect.get(document, step)).map((rest) => [step, ...rest])),
  ];
}
