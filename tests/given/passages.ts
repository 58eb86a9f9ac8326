import { readdirSync, readFileSync } from 'node:fs';
import type { Candidate } from '#domain/reading/candidate.ts';

/** What is to be found in a passage: its kind, its words, and its value as it is written in the table. */
type Expected = { readonly kind: string; readonly words: string; readonly value: string };
export type LabelledPassage = {
  /** The file in which it stands. */
  readonly table: string;
  readonly text: string;
  readonly expected: readonly Expected[];
};

const folder = new URL('../fixtures/passages/', import.meta.url);
const label = /^ {2}(\S+) \[(.*)\] (.*)$/;
const lineEnds = (text: string): string => text.replaceAll('⏎', '\n');

/** The tables of passages, each with what a person found in it. */
export const labelledPassages = (): readonly LabelledPassage[] =>
  readdirSync(folder).toSorted().flatMap(passagesOf);

function passagesOf(table: string): readonly LabelledPassage[] {
  const passages: { table: string; text: string; expected: Expected[] }[] = [];
  for (const line of readFileSync(new URL(table, folder), 'utf8').split('\n')) {
    const [, kind, words = '', value = ''] = label.exec(line) ?? [];
    if (kind !== undefined)
      passages.at(-1)?.expected.push({ kind, words: lineEnds(words), value: value.trim() });
    else if (line.startsWith(' ')) throw new Error(`not a label: ${line}`);
    else if (line !== '' && !line.startsWith('#'))
      passages.push({ table, text: lineEnds(line), expected: [] });
  }
  return passages;
}

const end = (value: number | null, over: number): string => (value === null ? '_' : String(value / over));
const ends = (
  value: { low: number | null; best: number | null; high: number | null },
  over: number,
): string =>
  value.low === value.high
    ? end(value.best, over)
    : [value.low, value.best, value.high].map((each) => end(each, over)).join(' < ');

/** A value as the tables write it. */
export function writtenValue(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'amount': {
      const { isDenied, per } = candidate.value;
      return `${isDenied ? '! ' : ''}${ends(candidate.value, 100)}${per === null ? '' : ` per ${per}`}`;
    }
    case 'rate': {
      const { isDenied, base } = candidate.value;
      return `${isDenied ? '! ' : ''}${ends(candidate.value, 100)}${base === null ? '' : ` of ${base}`}`;
    }
    case 'date': {
      const { earliest, latest, withoutYear } = candidate.value;
      return withoutYear === null ? `${earliest ?? '_'} .. ${latest ?? '_'}` : `? ${withoutYear}`;
    }
    case 'period': {
      const { earliest, latest, months } = candidate.value;
      return months === null ? `${earliest ?? '_'} .. ${latest ?? '_'}` : `${months} months`;
    }
    case 'units':
      return candidate.value.way === null
        ? candidate.value.unit
        : `${ends(candidate.value, 100)} ${candidate.value.unit}`;
    case 'status':
      return candidate.value.status;
    case 'instrument':
      return [candidate.value.instrument, candidate.value.section].filter((part) => part !== null).join(' ');
    case 'decision':
      return `${candidate.value.isDenied ? '! ' : ''}${candidate.value.decision}`;
    case 'commitment':
      return `${candidate.value.isDenied ? '! ' : ''}${candidate.value.commitment}`;
  }
}
