import { expect, test } from 'vitest';
import { cents } from '../value/money.ts';
import { cuesIn } from './cues-in.ts';
import { findingsIn } from './finding.ts';
import { proposalOf } from './proposal.ts';
import { initiativeOf } from '#tests/given/builders.ts';
import { firstSource } from '#tests/given/first-paper.ts';

const document = initiativeOf([], { sources: [firstSource], parties: [] });

/** What is proposed of the last sentence of a paper of the town of Musterhausen. */
function proposedOf(sentence: string) {
  const text = `Vorlage der Stadt Musterhausen.\n\n${sentence}`;
  const finding = findingsIn(text, cuesIn(text)).at(-1);
  if (!finding) throw new Error(`nothing found in ${sentence}`);
  const { fact, toSay } = proposalOf(finding, { document, source: firstSource, text });
  const money = fact.contents.find((content) => content.about === 'money');
  return { fact, toSay, money: money?.about === 'money' ? money : undefined };
}

test.for([
  ['Ein Eigenanteil ist nicht zu erbringen.', 'own-contribution'],
  ['Die Teilnahme ist kostenlos.', 'planning-cost'],
  ['Für die Mitwirkung entstehen keine Kosten.', 'planning-cost'],
] as const)('"%s" says for what nothing is needed', ([sentence, role]) => {
  const { money, toSay } = proposedOf(sentence);
  expect(money).toMatchObject({ role, amount: { kind: 'exact', value: cents(0) } });
  expect(toSay).toEqual([]);
});

test('where no word says for what nothing is needed, a person chooses, and no other money gives way', () => {
  const { fact, money, toSay } = proposedOf('Es entstehen keine Kosten.');
  expect(toSay).toEqual([
    { content: fact.contents.findIndex(({ about }) => about === 'money'), field: 'role' },
  ]);
  expect(money).toMatchObject({ title: { de: 'Geld' }, amount: { kind: 'exact', value: cents(0) } });
  expect(money?.line).toMatch(/^money-/);
});

test.for([
  'Durch die Teilnahme entstehen keine Folgekosten.',
  'Für die Mitwirkung wird kein zusätzliches Personal benötigt.',
  'Für die Mitwirkung sind keine Landesmittel erforderlich.',
])('"%s" is no cost of taking part: a person chooses', (sentence) => {
  expect(proposedOf(sentence)).toMatchObject({
    toSay: [{ field: 'role' }],
    money: { amount: { value: cents(0) } },
  });
});

test('an amount that nobody says the kind of is of a kind to be chosen', () => {
  expect(proposedOf('Dafür sind 12.000 € erforderlich.').toSay).toMatchObject([{ field: 'role' }]);
});

test.for([
  'Der Eigenanteil beträgt mindestens 10.000 €.',
  'Der Eigenanteil beträgt 500 € je Fall.',
  'Der Eigenanteil beträgt nicht 10.000 €.',
])('of "%s" no amount is made: neither "not stated" nor another', (sentence) => {
  const { money, toSay } = proposedOf(sentence);
  expect(money?.role).toBe('own-contribution');
  expect(toSay).toMatchObject([{ field: 'amount' }]);
});

const bodyIn = (sentence: string): readonly string[] =>
  proposedOf(sentence).fact.contents.flatMap((content) =>
    content.about === 'decision' ? [content.body.de] : [],
  );

test('a decision names its body only where the paper does', () => {
  expect(bodyIn('Die Ausführungen werden zur Kenntnis genommen.')).toEqual(['Gremium nicht genannt']);
  expect(bodyIn('Der Rat beschließt die Teilnahme.')).toEqual(['Rat']);
});

test.for([
  'Die Mittel sind nicht bewilligt.',
  'Der Antrag ist nicht gestellt.',
  'Mittel sind nicht veranschlagt.',
])('"%s" makes nothing certain', (sentence) => {
  expect(cuesIn(sentence).filter(({ kind }) => kind === 'status')).toEqual([]);
});
