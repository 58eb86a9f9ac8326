import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { given } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { initiativeSchema } from '#contract/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import { isoDate } from '#domain/value/calendar.ts';
import type { Language } from '#i18n/language.ts';
import { geilenkirchen } from '#mocks/seed/geilenkirchen.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { elsewhereText, lineSumClaim } from '../lines/sum-claim.ts';
import { situationSentence } from './situation-sentence.ts';

const initiative = initiativeSchema.parse(gemeinsamKlappts);
const sentence = (asOf: string, language: Language) =>
  situationSentence(lookAt(initiative, selectionOn(asOf)).situation, initiative.parties, language)
    .map(({ text }) => text)
    .join('');

test.for([
  ['2018-09-10', 'Am 10.09.2018 ist keine Initiative bekannt.'],
  [
    '2018-10-10',
    'Am 10.10.2018 ist die Landesinitiative vorgestellt. Eine Phase ist nicht genannt. Eine Verpflichtung ist nicht bekannt. Von Geld ist nichts bekannt.',
  ],
  [
    '2018-10-11',
    'Am 11.10.2018 ist die Landesinitiative vorgestellt. Eine Phase ist nicht genannt. StädteRegion Aachen und Stadt Eschweiler haben gemeinsam Interesse bekundet; wozu das bindet, ist nicht genannt. Von Geld ist nichts bekannt.',
  ],
  [
    '2018-11-05',
    'Am 05.11.2018 läuft die Planungsphase, noch 56 Tage. Gebunden sind StädteRegion Aachen und Stadt Eschweiler nur zur Mitwirkung an der Planungsphase bis Ende 2018, ohne Geld. Landesmittel 2019 sind in Aussicht gestellt, ein Betrag ist nicht genannt. Der Eigenanteil ist noch nicht bezifferbar.',
  ],
  [
    '2019-01-15',
    'Am 15.01.2019 ist die Planungsphase beendet. Ob die Umsetzungsphase begonnen hat, ist nicht bekannt. Die Verpflichtung ist abgelaufen (Ende 2018). Landesmittel 2019 sind in Aussicht gestellt, ein Betrag ist nicht genannt. Der Eigenanteil ist noch nicht bezifferbar.',
  ],
] as const)('on %s a reader is told exactly what was known', ([asOf, expected]) => {
  expect(sentence(asOf, 'de')).toBe(expected);
});

test('the English sentence says the same', () => {
  expect(sentence('2018-11-05', 'en')).toBe(
    'As of 5 November 2018, the planning phase is running, 56 days left. StädteRegion Aachen and Stadt Eschweiler are bound only to taking part in the planning phase until the end of 2018, without money. State funding 2019 is in prospect, no amount is stated. Own contribution: cannot be assessed yet.',
  );
});

test('money for January 2019 to November 2020 that nobody has split is not said to be unstated in 2019', () => {
  const paper = initiativeSchema.parse(geilenkirchen);
  const { situation, selection } = lookAt(paper, firstSelection(paper));
  expect(selection.year ?? 2019).toBe(2019);
  const said = situationSentence(situation, paper.parties, 'de').map(({ text }) => text);
  expect(said.join('')).toContain('Landesmittel 2019: nicht nach Jahren genannt.');
  const sum = given(situation.stateFunding);
  expect(lineSumClaim(sum, paper.sources, 'de').text).toBe('nicht nach Jahren genannt');
  expect(elsewhereText(sum, 'de')?.replaceAll(/\s/g, ' ')).toBe(
    'für mehrere Jahre: Januar 2019 bis November 2020 533.640,07 €',
  );
});

/** The seed with one content of one fact told differently. */
const told = (about: Content['about'], change: object, asOf: string) => {
  const facts = initiative.facts.map((fact) => ({
    ...fact,
    contents: fact.contents.map((content) =>
      content.about === about ? Object.assign({}, content, change) : content,
    ),
  }));
  const other = { ...initiative, facts };
  return situationSentence(lookAt(other, selectionOn(asOf)).situation, other.parties, 'de')
    .map(({ text }) => text)
    .join('');
};

test('a phase that has begun but may have ended is not said to be without a begin', () => {
  const change = { date: { precision: 'within-year', year: 2018 } };
  expect(told('phase-end', change, '2018-11-05')).toContain(
    'Am 05.11.2018 ist nicht bekannt, ob die Planungsphase noch läuft.',
  );
});

test('a commitment without a stated content is named by its strength', () => {
  expect(told('commitment', { strength: 'grant-notice' }, '2018-10-11')).toContain(
    'StädteRegion Aachen und Stadt Eschweiler: Zuwendungsbescheid; wozu das bindet, ist nicht genannt.',
  );
});

test('a commitment that does not bind yet is not said to bind', () => {
  const change = { made: { precision: 'day', day: isoDate('2018-12-01') } };
  const text = told('commitment', change, '2018-11-05');
  expect(text).toContain('noch nicht verbindlich');
  expect(text).not.toContain('Gebunden');
});

test('a commitment without a stated term says so', () => {
  const change = { until: { precision: 'not-stated' } };
  expect(told('commitment-term', change, '2018-11-05')).toContain('Frist nicht genannt');
});

describe('a phase is named in a grammar that fits it', () => {
  test.for([
    ['der', 'Bewilligungszeitraum', 'läuft der Bewilligungszeitraum'],
    ['das', 'Antragsverfahren', 'läuft das Antragsverfahren'],
    ['plural', 'Bewerbungsgespräche', 'laufen die Bewerbungsgespräche'],
    [undefined, 'Interessenbekundung', 'läuft: Interessenbekundung'],
  ] as const)('with the article %s, a %s %s', ([article, title, expected]) => {
    expect(told('phase', { article, title: { de: title } }, '2018-11-05')).toContain(
      `Am 05.11.2018 ${expected}, noch 56 Tage.`,
    );
  });

  test.for([
    ['der', 'zum Beitritt'],
    ['plural', 'zu den Beitritt'],
    [undefined, 'zu: Beitritt'],
  ] as const)('a duty with the article %s: %s', ([article, expected]) => {
    expect(told('commitment-term', { article, duty: { de: 'Beitritt' } }, '2018-11-05')).toContain(expected);
  });
});

test.for([
  ['within-year', 'Ob die Umsetzungsphase begonnen hat, ist nicht bekannt'],
  ['year', 'läuft die Umsetzungsphase'],
] as const)('in 2020, of a begin with the precision %s in 2018: %s', ([precision, expected]) => {
  expect(told('phase-begin', { date: { precision, year: 2018 } }, '2020-06-01')).toContain(expected);
});
