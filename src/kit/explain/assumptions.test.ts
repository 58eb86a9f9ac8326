import { expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import type { Programme } from '#domain/document/initiative.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import type { ScenarioTerms } from '#domain/document/scenario.ts';
import { assuming, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { assumptionRows } from './assumptions.ts';

const german = { initiative: {}, language: 'de' } as const;
const town = participantOf('town');
const valueOf = (terms: ScenarioTerms, title: string, participant = town) =>
  assumptionRows(scenarioOn(terms, [participant]), participant, german)
    .find((row) => row.title.startsWith(title))
    ?.value.replaceAll(/\s/g, ' ');

test.for<[ScenarioTerms, string]>([
  [{ type: 'full' }, 'Vollfinanzierung der zuwendungsfähigen Kosten'],
  [stateShare(8000), 'Anteilfinanzierung, 80 % der zuwendungsfähigen Kosten'],
  [
    { ...stateShare(8000), cap: certain(cents(20_000_00)) },
    'Anteilfinanzierung, 80 % der zuwendungsfähigen Kosten, bis zu 20.000 €',
  ],
  [
    { type: 'gap', ownMinimum: certain(cents(5_000_00)) },
    'Fehlbedarfsfinanzierung, eigene Mittel mindestens 5.000 €',
  ],
  [
    { type: 'fixed', sum: certain(cents(50_000_00)), per: 'post-year' },
    'Festbetrag, 50.000 € je Stelle und Jahr',
  ],
])('funding by %o is called by its legal name: %s', ([terms, words]) => {
  expect(valueOf(terms, 'Finanzierungsart')).toBe(words);
});

test('what is certain has no range behind it', () => {
  expect(valueOf({ type: 'full' }, 'Stellen')).toBe('0,5');
  expect(valueOf({ type: 'full' }, 'Personalkosten')).toBe('70.000 €');
});

test('a threshold of the council that is assumed is shown as an amount, else as a word', () => {
  const assumed = { ...town, councilThreshold: assuming(cents(10_000_00)) };
  expect(valueOf({ type: 'full' }, 'Erheblichkeitsgrenze', assumed)).toBe('10.000 €');
  expect(valueOf({ type: 'full' }, 'Erheblichkeitsgrenze')).toBe('nicht genannt');
});

test('every value says who assumed it and why', () => {
  const rows = assumptionRows(scenarioOn({ type: 'full' }, [town]), town, german);
  const unnamed = rows.filter(({ author, reason }) => author !== 'Kämmerei' || reason === '');
  expect(unnamed.map(({ title }) => title)).toEqual(['Erheblichkeitsgrenze (§ 83 GO NRW)']);
});

test('a further programme is called by its name, and where it has none, by its number among all that could be', () => {
  const rate = certain(basisPoints(5000));
  const titlesOf = (programmes: readonly Programme[]) =>
    assumptionRows(
      // Of the second programme nothing is assumed.
      scenarioOn({ type: 'full', further: [{}, { programme: 'esf', rate }] }, [town]),
      town,
      { initiative: { programmes }, language: 'de' },
    ).map(({ title }) => title);
  expect(titlesOf([{ id: 'esf', title: { de: 'ESF Plus' } }])).toContain('ESF Plus');
  expect(titlesOf([])).toContain('3. Programm, Name nicht genannt');
});
