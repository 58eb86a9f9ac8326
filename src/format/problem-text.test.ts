import { expect, test } from 'vitest';
import { problemText } from './problem-text.ts';

test.for([
  ['unreachable', 'Der Datendienst antwortet nicht. Bitte die Verbindung prüfen.'],
  ['not-found', 'Diese Initiative gibt es beim Datendienst nicht.'],
  ['malformed', 'Die Antwort des Datendienstes ist fehlerhaft und wird nicht verwendet.'],
] as const)('%s: %s', ([kind, text]) => {
  expect(problemText({ kind }, 'de')).toBe(text);
  expect(problemText({ kind }, 'en')).not.toBe(text);
});

test('a refusal is told with its number', () => {
  expect(problemText({ kind: 'refused', status: 503 }, 'de')).toBe(
    'Der Datendienst meldet einen Fehler (503).',
  );
  expect(problemText({ kind: 'refused', status: 503 }, 'en')).toContain('503');
});
