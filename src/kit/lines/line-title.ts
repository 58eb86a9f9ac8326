import { type Snapshot, type Stated, statedAbout } from '#domain/as-of/as-of.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { relationOf } from '#domain/document/relation-of.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/**
 * The title of a money line wherever lines are listed, with what keeps it from being taken for something else: that it
 * is in another line, from which programme it is, how far it has come, for whom it is, and where own money comes from, as far as its source says so.
 */
export function lineTitle(
  line: Stated<'money'>,
  { initiative, snapshot }: { readonly initiative: Initiative; readonly snapshot: Snapshot },
  language: Language,
): string {
  const words = wordsIn(language).line;
  const { text, list } = formatterOf(language);
  const { title, stage, beneficiaries, origin, programme: from } = line.content;
  const programme = initiative.programmes?.find(({ id }) => id === from);
  const relation = relationOf(line, statedAbout(snapshot, 'money'));
  const notes = [
    ...(relation ? [words.relation[relation.kind](text(relation.title))] : []),
    ...(programme ? [text(programme.title)] : []),
    ...(stage === undefined ? [] : [words.stage[stage]]),
    ...(beneficiaries
      ? [words.for(list(beneficiaries.map((id) => partyName(initiative, id, language))))]
      : []),
    ...(origin === undefined ? [] : [words.origin[origin]]),
  ];
  return notes.length === 0 ? text(title) : `${text(title)} (${notes.join(', ')})`;
}
