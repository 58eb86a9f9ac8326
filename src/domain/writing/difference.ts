import type { Draft, Fact, Initiative, Party, Programme, Question, Source } from '../document/initiative.ts';
import type { Scenario } from '../document/scenario.ts';
import { type PaperText, textsOf } from '../document/texts.ts';
import { isSame } from './canonical.ts';

/** The lists of a document; what is in them is told apart by its id. */
export type Items = {
  readonly parties: Party;
  readonly sources: Source;
  readonly programmes: Programme;
  readonly facts: Fact;
  readonly questions: Question;
  readonly scenarios: Scenario;
  readonly texts: PaperText;
  readonly drafts: Draft;
};
export type ListName = keyof Items;

/** Steps to a value inside of an item, such as `contents`, `0`, `amount`, `value`. */
export type Place = readonly (string | number)[];

type ItemDifference<List extends ListName> = { readonly list: List; readonly id: string } & (
  | { readonly kind: 'added'; readonly after: Items[List] }
  | { readonly kind: 'removed'; readonly before: Items[List] }
  | {
      readonly kind: 'changed';
      readonly before: Items[List];
      readonly after: Items[List];
      /** Every value that is another one. A list that became longer or shorter is one value. */
      readonly places: readonly Place[];
    }
);

type Field = 'id' | 'title' | 'defaultAsOf';
type FieldDifference<Name extends Field> = {
  readonly kind: 'field';
  readonly field: Name;
  readonly before: Initiative[Name];
  readonly after: Initiative[Name];
};

/** One thing in which a document is another than before. */
export type Difference =
  | { [Name in Field]: FieldDifference<Name> }[Field]
  /** What is in both stands in another order. */
  | { readonly kind: 'moved'; readonly list: ListName }
  | { [List in ListName]: ItemDifference<List> }[ListName];

/**
 * What is different in the later one of two documents that keep the rules, in the order of the document. Laws: nothing is
 * different in equal documents; every value that differs is named by one difference.
 */
export function differences(before: Initiative, after: Initiative): readonly Difference[] {
  return [
    ...inField('id', before, after),
    ...inField('title', before, after),
    ...inField('defaultAsOf', before, after),
    ...inList('parties', before.parties, after.parties),
    ...inList('sources', before.sources, after.sources),
    ...inList('programmes', before.programmes ?? [], after.programmes ?? []),
    ...inList('facts', before.facts, after.facts),
    ...inList('questions', before.questions, after.questions),
    ...inList('scenarios', before.scenarios, after.scenarios),
    ...inList('texts', textsOf(before), textsOf(after)),
    ...inList('drafts', before.drafts ?? [], after.drafts ?? []),
  ];
}

const inField = <Name extends Field>(
  field: Name,
  { [field]: before }: Initiative,
  { [field]: after }: Initiative,
): readonly FieldDifference<Name>[] =>
  isSame(before, after) ? [] : [{ kind: 'field', field, before, after }];

type Moved = Extract<Difference, { kind: 'moved' }>;

function inList<List extends ListName>(
  list: List,
  before: readonly Items[List][],
  after: readonly Items[List][],
): readonly (ItemDifference<List> | Moved)[] {
  const [then, now] = [byId(before), byId(after)];
  const removed = before.flatMap((item): readonly ItemDifference<List>[] =>
    now.has(item.id) ? [] : [{ kind: 'removed', list, id: item.id, before: item }],
  );
  const stayed = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  const stays = after.filter(({ id }) => then.has(id)).map(({ id }) => id);
  return [
    ...(isSame(stayed, stays) ? [] : [{ kind: 'moved', list } as const]),
    ...removed,
    ...after.flatMap((item): readonly ItemDifference<List>[] => {
      const { id } = item;
      const old = then.get(id);
      if (old === undefined) return [{ kind: 'added', list, id, after: item }];
      const places = differingPlaces(old, item);
      return places.length === 0 ? [] : [{ kind: 'changed', list, id, before: old, after: item, places }];
    }),
  ];
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function differingPlaces(before: unknown, after: unknown): readonly Place[] {
  if (isSame(before, after)) return [];
  const steps = commonSteps(before, after);
  if (!steps) return [[]];
  return steps.flatMap((step) =>
    differingPlaces(valueAt(before, step), valueAt(after, step)).map((rest) => [step, ...rest]),
  );
}

/** The steps into two values of one form; undefined where they are to be compared as wholes. */
function commonSteps(before: unknown, after: unknown): readonly (string | number)[] | undefined {
  if (Array.isArray(before) || Array.isArray(after)) {
    const areAlike = Array.isArray(before) && Array.isArray(after) && before.length === after.length;
    return areAlike ? before.map((_, index) => index) : undefined;
  }
  if (!isRecord(before) || !isRecord(after)) return undefined;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueAt = (value: unknown, step: string | number): unknown =>
  isRecord(value) && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
