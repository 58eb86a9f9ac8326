import { cuesOf } from './cue.ts';
import { cuesIn } from './cues-in.ts';
import { namedParties } from './named-parties.ts';
import type { Party, SourceType } from '../document/initiative.ts';
import type { ImpreciseDate } from '../value/calendar.ts';

/** What a paper says of itself, as far as it is recognised; empty where it is not. */
export type PaperHead = {
  readonly type: SourceType;
  readonly initiative: string;
  readonly title: string;
  readonly reference: string;
  readonly publisher: string;
  readonly date: ImpreciseDate | undefined;
};

const number =
  /\b(?:Vorlagen?(?:-?\s?Nr\.?|nummer)?|Drucksache|Drs\.?|Nr\.|DS)[\s:]*((?:[A-Z]{1,3}[-/ ])?\d{1,5}[/-]\d{2,5}(?:[/-]\d{1,5})?)/;

/** What stands at the head of a paper: its title is what stands first, its date the one that is called so. */
export function headOf(text: string): PaperHead {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const after = lines.findIndex((line, index) => index > first && (line === '' || line.startsWith('hier:')));
  const title = lines
    .slice(Math.max(0, first), after === -1 ? first + 3 : after)
    .join(' ')
    .replace(/[;:,]\s*$/, '')
    .slice(0, 200);
  const [, named = ''] = /[„"“»]([^„"“”«»\n]{3,60})[“"”«]/.exec(text) ?? [];
  const type = typeOf(text, title);
  return {
    type,
    initiative: (named || title.slice(0, 60)).replaceAll("'", '’').trim(),
    title,
    reference: number.exec(text)?.[1] ?? '',
    publisher: publisherOf(text, type),
    date: dateOf(text),
  };
}

/** A letter greets somebody; of what else it is its title tells. What says neither is the paper of a council. */
function typeOf(text: string, title: string): SourceType {
  if (/^\s*Sehr geehrte/m.test(text)) return 'letter';
  if (/Pressemitteilung|Presseinformation/i.test(title)) return 'press';
  return /Richtlinie/i.test(title) ? 'guideline' : 'council-paper';
}

/** Who publishes such a thing: a council's paper is the town's; a letter is, if it is named at all, the state's. */
function publisherOf(text: string, type: SourceType): string {
  // A name ends with its paragraph: what stands below a letterhead is none of it.
  const named = text.split(/\n\s*\n/).flatMap((part) => namedParties(part).map(({ party }) => party));
  const isOf = (kinds: readonly Party['kind'][]) => named.find(({ kind }) => kinds.includes(kind))?.name.de;
  const above = isOf(['ministry', 'state', 'authority']);
  const town = isOf(['municipality']);
  return (type === 'council-paper' ? town : (above ?? town)) ?? '';
}

function dateOf(text: string): ImpreciseDate | undefined {
  const days = cuesOf(cuesIn(text), 'date').filter(({ date }) => date.precision === 'day');
  const called = days.find(({ start }) =>
    /(?:Datum|Stand|den|vom):?\s*$/.test(text.slice(Math.max(0, start - 12), start)),
  );
  const labelled = days.find(({ start }) => /Datum:?\s*$/.test(text.slice(Math.max(0, start - 12), start)));
  return (labelled ?? called ?? days[0])?.date;
}
