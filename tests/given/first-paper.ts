import { readFileSync } from 'node:fs';
import type { Cue, CueOf } from '#domain/capture/cue.ts';
import type { Source } from '#domain/document/initiative.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { endOf, onDay } from './builders.ts';

/** The text of the first paper, without the names of those who signed it. */
export const firstPaper = readFileSync('tests/fixtures/council-paper-367-18.txt', 'utf8');

/** The paper as somebody names it who captures it: number and publisher are not in its text. */
export const firstSource: Source = {
  id: 'paper',
  type: 'council-paper',
  title: { de: 'Gemeinsame Interessenbekundung' },
  reference: '367/18',
  publisher: { de: 'Stadt Eschweiler' },
  date: onDay('2018-11-05'),
  inHand: true,
};

const date = (value: ImpreciseDate) => ({ kind: 'date', date: value }) as const;
const status = (told: Partial<CueOf<'status'>>) =>
  ({ kind: 'status', status: 'confirmed', isZero: false, isGranted: false, ...told }) as const;

type Recognised = Cue extends infer Each ? (Each extends Cue ? Omit<Each, 'start' | 'end'> : never) : never;

const marks: readonly (readonly [RegExp, Recognised])[] = [
  [/11\. September 2018/, date(onDay('2018-09-11'))],
  [/09\.(?= und)/, date(onDay('2018-10-09'))],
  [/11\.10\.2018/, date(onDay('2018-10-11'))],
  [/05\.11\.2018/, date(onDay('2018-11-05'))],
  [/Ende\s+2018/, date(endOf(2018))],
  [/im Jahr 2019/, date({ precision: 'year', year: 2019 })],
  [/Mittel in Aussicht|bereitstellen will/, status({ status: 'announced' })],
  [/noch nicht beurteilt/, status({ status: 'not-assessable' })],
  [/erfordert nicht/, status({ isZero: true })],
  [/zur Kenntnis genommen/, { kind: 'decision', decision: 'proposed-note' }],
  [/Interessens?bekundung|Verpflichtung/, { kind: 'commitment' }],
];

/** What a careful reader would mark in it, by hand. */
export const firstCues: readonly Cue[] = marks.flatMap(([pattern, mark]) =>
  [...firstPaper.matchAll(new RegExp(pattern, 'g'))].map(({ 0: words, index }) => ({
    ...mark,
    start: index,
    end: index + words.length,
  })),
);

/** What somebody types over what was recognised, by words of the statement; each is one action. */
export const firstCorrections: readonly {
  readonly of: string;
  readonly field: 'title' | 'made' | 'statement';
  readonly value: string;
}[] = [
  { of: 'Datum: 05.11.2018', field: 'title', value: 'Rechnungsprüfung: gesehen, vorgeprüft' },
  { of: 'hat das Ministerium', field: 'title', value: 'Initiative vorgestellt' },
  { of: 'haben eine gemeinsame', field: 'made', value: 'spätestens 11.10.2018' },
  { of: 'vom 09. und', field: 'title', value: 'Erstes Schreiben des Integrationszentrums' },
  { of: 'vom 09. und', field: 'title', value: 'Zweites Schreiben des Integrationszentrums' },
  {
    of: 'wird die Verwaltung',
    field: 'title',
    value: 'Über die Rückmeldung und den weiteren Prozess berichten',
  },
  {
    of: 'Sie wären ggf.',
    field: 'statement',
    value:
      'Falls Eigenmittel verlangt werden, sind sie im laufenden Haushalt 2019 haushaltsverträglich bereitzustellen.',
  },
];
