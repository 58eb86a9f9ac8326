import { attributeOf } from './attribute.ts';
import type { Fact } from './initiative.ts';

/** To what a fact gives a value, once for each time that it does. */
export const attributesOf = ({ contents }: Fact): readonly string[] =>
  contents.map(attributeOf).filter((attribute) => attribute !== undefined);

/** The attributes to which both facts give a value. */
export function sharedAttributes(fact: Fact, other: Fact): readonly string[] {
  const others = new Set(attributesOf(other));
  return attributesOf(fact).filter((attribute) => others.has(attribute));
}
