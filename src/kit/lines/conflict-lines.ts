import type { Initiative } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { type Difference, differences } from '#domain/writing/difference.ts';
import type { Conflict } from '#domain/writing/merge-list.ts';
import type { Language } from '#i18n/language.ts';
import { conflictWordsIn } from '#i18n/messages/conflict.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';
import { type DifferenceLine, differenceLine } from './difference-lines.ts';

/** What a version says, field by field; without a name where it is one thing. */
type Saying = { readonly name: string | undefined; readonly text: string };

/** A conflict in words: what it is about, and what each side says of it. */
export type ConflictLine = {
  /** The place of the conflict, by which it is decided. */
  readonly key: string;
  readonly head: string;
  readonly mine: readonly Saying[];
  readonly theirs: readonly Saying[];
};

export const conflictKey = (place: readonly string[]): string => place.join(' ');

/** What both changed, mine beside theirs. Law: each side of each conflict says something. */
export function conflictLines(
  conflicts: readonly Conflict[],
  { mine, theirs }: { readonly mine: Initiative; readonly theirs: Initiative },
  language: Language,
): readonly ConflictLine[] {
  const all = differences(theirs, mine);
  return conflicts.map(({ place }) => {
    const difference = all.find((each) => isAt(each, place));
    return { key: conflictKey(place), ...lineOf(place, difference, [mine, theirs], language) };
  });
}

const isAt = (difference: Difference, [first, id]: readonly string[]): boolean => {
  if (difference.kind === 'field') return difference.field === first;
  if (difference.kind === 'moved') return difference.list === first && id === undefined;
  return difference.list === first && difference.id === id;
};

const one = (text: string): readonly Saying[] => [{ name: undefined, text }];

function lineOf(
  [, , field, party]: readonly string[],
  difference: Difference | undefined,
  documents: readonly Initiative[],
  language: Language,
): Omit<ConflictLine, 'key'> {
  const words = conflictWordsIn(language);
  if (!difference) return { head: words.title, mine: one(words.whole), theirs: one(words.whole) };
  const line = differenceLine(ofParty(difference, party), documents, language);
  const isOrder = ['participants', 'raisedBy', 'answeredBy'].includes(field ?? '') && party === undefined;
  if (difference.kind === 'moved' || isOrder) {
    const [name] = isOrder ? fieldsAt(line, field, language) : [];
    const head = words.orderOf([line.group, line.title, name?.name].filter(Boolean).join(': '));
    return { head, mine: one(words.order.mine), theirs: one(words.order.theirs) };
  }
  const head =
    line.group === undefined ? (line.fields[0]?.name ?? '') : words.of(line.group, line.title ?? '');
  if (difference.kind === 'added') return { head, mine: one(line.title ?? ''), theirs: one(words.gone) };
  if (difference.kind === 'removed') return { head, mine: one(words.gone), theirs: one(line.title ?? '') };
  const fields = fieldsAt(line, field, language);
  const side = (end: 'before' | 'after') => {
    const told = fields.map((each) => ({
      name: line.group === undefined ? undefined : each.name,
      text: each[end] ?? words.whole,
    }));
    return told.length === 0 ? one(words.whole) : told;
  };
  return { head, mine: side('after'), theirs: side('before') };
}

/** Of those who take part in a scenario each is decided alone. */
function ofParty(difference: Difference, party: string | undefined): Difference {
  if (party === undefined || difference.kind !== 'changed' || difference.list !== 'scenarios')
    return difference;
  const only = (scenario: Scenario): Scenario => ({
    ...scenario,
    participants: scenario.participants.filter((each) => each.party === party),
  });
  return { ...difference, before: only(difference.before), after: only(difference.after) };
}

/** Of a question or a scenario each field is decided alone. */
function fieldsAt(
  { fields }: DifferenceLine,
  field: string | undefined,
  language: Language,
): DifferenceLine['fields'] {
  const names: Readonly<Record<string, string>> = writingWordsIn(language).fields;
  return fields.filter(({ name }) => field === undefined || name === names[field]);
}
