import { type Inconsistency, when } from './inconsistency.ts';
import type { Party } from './initiative.ts';

/** The places of those that stood before already. */
export function seconds(names: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  return new Set(
    names.flatMap((name, index) => {
      const isSecond = seen.has(name);
      seen.add(name);
      return isSecond ? [index] : [];
    }),
  );
}

/** Law: the first of an id is right, each further one is named; `list` is where they stand in the document. */
export function duplicates(
  items: readonly { readonly id: string }[],
  list: string,
): readonly Inconsistency[] {
  const twice = seconds(items.map(({ id }) => id));
  return items.flatMap((_, index) => when(twice.has(index), [list, index, 'id'], 'duplicate-id'));
}

/** Ministries and authorities are somebody's; of the others it would say nothing, or contradict their kind. */
export const ownedByNone = (parties: readonly Party[]): readonly Inconsistency[] =>
  parties.flatMap(({ kind, belongsTo }, index) =>
    when(
      belongsTo !== undefined && kind !== 'ministry' && kind !== 'authority',
      ['parties', index, 'belongsTo'],
      'belongs-to-nobody',
    ),
  );

/** An address names a party by its key, or by its id where it has none: no key may be that of two, nor another's id. */
export function sharedKeys(parties: readonly Party[]): readonly Inconsistency[] {
  const ids = new Set<string>();
  const keys = new Set<string>();
  return parties.flatMap(({ id, key }, index) => {
    const isShared = key !== undefined && (keys.has(key) || ids.has(key));
    const isKey = keys.has(id);
    ids.add(id);
    if (key !== undefined) keys.add(key);
    return [
      ...when(isShared, ['parties', index, 'key'], 'duplicate-key'),
      ...when(isKey, ['parties', index, 'id'], 'duplicate-key'),
    ];
  });
}
