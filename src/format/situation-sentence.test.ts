import { expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { snapshotAt } from '#domain/as-of.ts';
import { isoDate } from '#domain/calendar.ts';
import { situationOf } from '#domain/situation.ts';
import type { Language } from '#i18n/language.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { situationSentence } from './situation-sentence.ts';

const initiative = initiativeSchema.parse(gemeinsamKlappts);
const sentence = (asOf: string, language: Language) =>
  situationSentence(situationOf(snapshotAt(initiative, isoDate(asOf))), initiative.parties, language)
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
    'As of 5 November 2018, the planning phase is running, 56 days left. StädteRegion Aachen and Stadt Eschweiler are bound only to taking part in the planning phase until the end of 2018, without money. State funding 2019 is held out, no amount is stated. The own contribution is not assessable yet.',
  );
});
