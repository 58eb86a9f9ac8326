import { assumptionProof, factProof } from '#domain/proof/proof.ts';
import { expect, test } from 'vitest';
import { snapshotAt, statedAbout } from '#domain/as-of/as-of.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import { wordsIn } from '#i18n/words.ts';
import { given, initiativeOf, moneyOf, seed, seedAt, stating } from '#tests/given/builders.ts';
import { amountClaim, assumedClaim } from './claim.ts';

const lineOf = (name: string) =>
  given(statedAbout(seedAt('2018-11-05'), 'money').find(({ content }) => content.line === name));

test.for([
  ['planning-cost', '0 €', 'full', 'belegt'],
  ['planning-cost', 'Geld: 0 €', 'full', 'belegt'],
  ['existing-staff', 'Betrag nicht genannt', 'empty', 'nicht genannt'],
  ['state-funding-2019', 'Betrag nicht genannt', 'half', 'in Aussicht gestellt'],
  ['own-contribution-2019', 'noch nicht bezifferbar', 'empty', 'noch nicht bezifferbar'],
  ['own-contribution-2019', 'Eigenanteil 2019: noch nicht bezifferbar', 'empty', 'noch nicht bezifferbar'],
] as const)(
  'the line %s, told as “%s”, has the sign “%s” and the word “%s”',
  ([name, text, sign, status]) => {
    expect(amountClaim(text, lineOf(name), seed.sources, 'de')).toMatchObject({ text, sign, status });
  },
);

test('a claim names its fact and where it stands, in the language of the reader', () => {
  const line = lineOf('planning-cost');
  expect(amountClaim('0 €', line, seed.sources, 'de')).toMatchObject({
    proofs: [factProof('planning-cost')],
    label: 'Beleg: Vorlage 367/18, Finanzielle Auswirkungen',
  });
  expect(amountClaim('€0', line, seed.sources, 'en')).toMatchObject({
    label: 'evidence: Council paper 367/18, financial impact (Finanzielle Auswirkungen)',
    status: 'confirmed',
  });
});

test('a figure of a scenario is an assumption and says so', () => {
  expect(assumedClaim('8.887,50 €', [assumptionProof('b', 'stadt-eschweiler')], 'de')).toMatchObject({
    sign: 'open',
    status: 'Annahme',
    label: '',
  });
});

test.for([
  [2000, 'confirmed', '591.272 €', 'a rate that the amounts bear out'],
  [4000, 'contradicted', '591.272 € (angegeben 40 %, errechnet 20 %)', 'a rate that they do not bear out'],
] as const)('of %s basis points beside 591.272 € of 2.956.360 € is %s: %s, %s', ([rate, status, text]) => {
  const money = moneyOf({
    amount: { kind: 'exact', value: cents(591_272_00) },
    statedShare: { rate: basisPoints(rate), base: 'total', of: cents(2_956_360_00) },
  });
  const initiative = initiativeOf([stating('money', money)]);
  const [line] = statedAbout(snapshotAt(initiative, isoDate('2018-11-05')), 'money');
  const claim = amountClaim('591.272 €', given(line), initiative.sources, 'de');
  expect(claim.text.replaceAll(/\s/g, ' ')).toBe(text);
  expect(claim.status).toBe(wordsIn('de').status[status]);
});

test('a rate of which no source says of what it is stands beside its amount, and says so', () => {
  const money = moneyOf({
    amount: { kind: 'exact', value: cents(40_000_00) },
    statedShare: { rate: basisPoints(2000), base: 'not-stated' },
  });
  const initiative = initiativeOf([stating('money', money)]);
  const [line] = statedAbout(snapshotAt(initiative, isoDate('2018-11-05')), 'money');
  const textIn = (language: 'de' | 'en') =>
    amountClaim('40.000 €', given(line), initiative.sources, language).text.replaceAll(/\s/g, ' ');
  expect(textIn('de')).toBe('40.000 € (20 %, Bezugsgröße nicht genannt)');
  expect(textIn('en')).toBe('40.000 € (20 %, base not stated)');
});
