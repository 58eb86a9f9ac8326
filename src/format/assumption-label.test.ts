import { expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { seed } from '#tests/given/builders.ts';
import { assumptionLabel, assumptionSentence } from './assumption-label.ts';

const labels = (initiative: Initiative, scenario: string) =>
  [false, true].map((isChanged) => assumptionLabel(initiative, { scenario, isChanged }, 'de'));

test('the scenarios of the demo are called its data, and what a reader entered is named beside', () => {
  expect(labels(seed, 'b')).toEqual([
    'Annahme, kein Beschluss · Demodaten',
    'Annahme, kein Beschluss · Demodaten und eigene Eingaben',
  ]);
  expect(assumptionSentence(seed, { scenario: 'b', isChanged: false }, 'de')).toBe(
    'Annahme, kein Beschluss. Demodaten.',
  );
});

test('a scenario that a treasury assumed is no data of a demo', () => {
  expect(labels(awkward, 'a')).toEqual([
    'Annahme, kein Beschluss',
    'Annahme, kein Beschluss · eigene Eingaben',
  ]);
});
