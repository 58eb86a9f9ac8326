/**
 * A value of a document written in one way only: fields in the order of their names, nothing between them, a field without
 * a value left out (RFC 8785, for what a document holds). What is written alike is the same, whoever wrote it.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const before = texts.get(value);
  if (before !== undefined) return before;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`);
  const text = `{${fields.join(',')}}`;
  if (isPart(value)) texts.set(value, text);
  return text;
}

/**
 * What has a name of its own in a document goes from one revision into the next as it is: it is written once, however many
 * revisions have it. No value of a document is ever changed.
 */
const isPart = (value: object): boolean => 'id' in value && !('version' in value);
const texts = new WeakMap<object, string>();

/** Whether two values say the same, in whatever order their fields stand. */
export const isSame = (left: unknown, right: unknown): boolean =>
  left === right || canonicalText(left) === canonicalText(right);
