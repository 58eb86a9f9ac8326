import { readFileSync } from 'node:fs';
import type { Source } from '#domain/document/initiative.ts';
import { onDay } from './builders.ts';

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

/** What somebody types over what was recognised, by words of the statement; each is one action. */
export const firstCorrections: readonly {
  readonly of: string;
  readonly field: 'title' | 'made' | 'statement' | 'body';
  readonly value: string;
}[] = [
  { of: 'werden zur Kenntnis genommen', field: 'body', value: 'Stadt Eschweiler' },
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
