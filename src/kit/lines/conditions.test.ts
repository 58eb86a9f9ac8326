import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { Content } from '#domain/document/content.ts';
import { cents } from '#domain/value/money.ts';
import { factOf, given, initiativeOf, moneyOf, onDay, said } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { commitmentLines } from './commitment-lines.ts';
import { conditionLines, conditionsOn } from './condition-lines.ts';
import { contactText, decisionText } from './decision-text.ts';

const stated = (id: string, statement: string, ...contents: readonly Content[]) =>
  factOf(id, { statement: said(statement), contents });
const initiative = initiativeOf([
  stated('phase', 'Es gibt eine Umsetzung.', {
    about: 'phase',
    phase: 'implementation',
    title: said('Umsetzung'),
    order: 1,
  }),
  stated('bound', 'Die Stadt deckt alles.', {
    about: 'commitment',
    commitment: 'cover',
    actors: ['town'],
    strength: 'conditional',
    made: onDay('2018-11-05'),
    title: said('Ausfallzusage'),
  }),
  stated('if', 'Nur bei Bewilligung.', { about: 'commitment-condition', commitment: 'cover' }),
  stated('when', 'Sobald das Land aussteigt.', { about: 'commitment-trigger', commitment: 'cover' }),
  stated('out', 'Kündigung beim Land.', {
    about: 'commitment-exit',
    commitment: 'cover',
    by: onDay('2019-03-31'),
  }),
  stated('money', 'Das Land gibt Geld.', moneyOf()),
  stated('money-if', 'Nach Vorlage des Nachweises.', { about: 'condition', line: 'line' }),
  stated('phase-if', 'Nach dem Ratsbeschluss.', { about: 'phase-condition', phase: 'implementation' }),
]);
const look = lookAt(initiative, selectionOn('2018-11-05'));
const textsOf = (claims: readonly { readonly text: string }[]) => claims.map(({ text }) => text);

test('a commitment says on what it depends, what makes it due and how one gets out of it', () => {
  const [line] = commitmentLines(look, 'de');
  expect(textsOf(given(line).conditions)).toEqual(['Nur bei Bewilligung.']);
  expect(textsOf(given(line).triggers)).toEqual(['Sobald das Land aussteigt.']);
  expect(textsOf(given(line).exits)).toEqual(['Kündigung beim Land. (31.03.2019)']);
});

test('conditions on amounts and phases stand with what they condition', () => {
  expect(textsOf(conditionLines(look, 'de'))).toEqual([
    'Landesmittel: Nach Vorlage des Nachweises.',
    'Umsetzung: Nach dem Ratsbeschluss.',
  ]);
  expect(conditionsOn('line', look.snapshot, 'de')).toEqual(['Nach Vorlage des Nachweises.']);
});

test('a decision says its day, what it covers and on what law it rests, as far as its source does', () => {
  const decision = { about: 'decision', kind: 'decided', body: said('Rat') } as const;
  expect(decisionText(decision, 'de')).toBe('Rat: beschlossen');
  expect(
    decisionText(
      {
        ...decision,
        day: onDay('2022-06-20'),
        amount: { kind: 'exact', value: cents(12_000_00) },
        legalBasis: said('§ 83 GO NRW'),
      },
      'de',
    ).replaceAll(/\s/g, ' '),
  ).toBe('Rat: beschlossen (20.06.2022, 12.000 €, § 83 GO NRW)');
});

test('an office is named with how it is reached', () => {
  const contact = { party: 'town', office: said('Sozialamt'), phone: '02403 71-0' };
  expect(contactText(contact, initiative, 'de')).toBe('Stadt: Sozialamt, 02403 71-0');
});
