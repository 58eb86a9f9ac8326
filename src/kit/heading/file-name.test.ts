import { expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { fileName } from './file-name.ts';

const ofEschweiler = selectionOn('2018-11-05', {
  municipality: 'stadt-eschweiler',
  scenario: 'b',
  changes: [{ input: 'posts', party: 'stadt-eschweiler', value: undefined }],
});
const seen = (language: Language, selection = ofEschweiler) => ({ initiative: seed, selection, language });

test('a file of one municipality says whose it is, and that its scenario is changed', () => {
  expect(fileName(seen('de'), 'figures', 'csv')).toBe(
    'foerderlage-gemeinsam-klappts-2018-11-05-stadt-eschweiler-szenario-b-geaendert-zahlen.csv',
  );
});

test('a file for English readers has an English name', () => {
  expect(fileName(seen('en'), 'figures', 'csv')).toBe(
    'foerderlage-gemeinsam-klappts-2018-11-05-stadt-eschweiler-scenario-b-changed-figures.csv',
  );
});

test('a file of all municipalities names none of them', () => {
  expect(fileName(seen('de', selectionOn('2018-11-05')), 'block', 'docx')).toBe(
    'foerderlage-gemeinsam-klappts-2018-11-05-finanzielle-auswirkungen.docx',
  );
});

test('the file of a chart has its title, in letters that every system takes', () => {
  expect(fileName(seen('de', selectionOn('2018-11-05')), 'chart', 'png', 'Was trägt Übach-Palenberg?')).toBe(
    'foerderlage-gemeinsam-klappts-2018-11-05-diagramm-was-traegt-uebach-palenberg.png',
  );
});
