import { describe, expect, test } from 'vitest';
import {
  given,
  initiativeOf,
  moneyOf,
  onDay,
  factOf,
  participantOf,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import type { ToldMoney } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { lookAt } from '../as-of/look.ts';
import type { LineSum } from './line-sum.ts';
import { cents } from '../value/money.ts';
import type { Selection } from '../as-of/selection.ts';

const line = (id: string, told: ToldMoney) => stating(id, moneyOf({ line: id, ...told }));
const funding = line('funding', { payers: ['state'], amount: { kind: 'exact', value: cents(1) } });
const later = line('later', { payers: ['state'], fiscalYear: 2020 });
const ownOfTown = line('own', { role: 'own-contribution', payers: ['town'] });
/** Of 2019, and of the town alone. */
const scenario = scenarioOn(stateShare(8000), [participantOf('town')]);

const viewOf = (facts: Parameters<typeof initiativeOf>[0], told: Partial<Selection> = {}) =>
  lookAt(
    initiativeOf(facts, { scenarios: [scenario] }),
    selectionOn('2018-11-05', { scenario: scenario.id, ...told }),
  ).budget;
const municipalityIn = (view: ReturnType<typeof viewOf>, id: string) =>
  given(view.municipalities.find(({ party }) => party.id === id));

const linesIn = (sum: LineSum | undefined) => sum?.lines.map(({ content }) => content.line) ?? [];
const posts = (value: number) =>
  [{ input: 'posts', party: 'town', value: { low: value, best: value, high: value } }] as const;

describe('the year of the budget', () => {
  test('is the next with funding, and money of other years is named beside it', () => {
    const view = viewOf([funding, later]);
    expect(view.year).toBe(2019);
    expect(linesIn(municipalityIn(view, 'town').stateFunding)).toEqual(['funding']);
    expect(municipalityIn(view, 'town').stateFunding?.elsewhere).toHaveLength(1);
  });

  test('is that of the own contribution where no source speaks of state funding', () => {
    expect(viewOf([ownOfTown]).year).toBe(2019);
  });

  test('is none before any source speaks of money: nothing is shown, and nothing is assumed', () => {
    expect(
      viewOf([factOf('then', { knownFrom: onDay('2019-01-01'), contents: funding.contents })]),
    ).toMatchObject({
      year: undefined,
      municipalities: [],
      scenario: undefined,
      isChanged: false,
      joint: undefined,
    });
  });
});

describe('a scenario', () => {
  test('is not applied to money of another year', () => {
    const view = viewOf([later]);
    expect(view).toMatchObject({ year: 2020, scenario: undefined, joint: undefined, isChanged: false });
    expect(municipalityIn(view, 'town')).toMatchObject({ participant: undefined, impact: undefined });
  });

  test('says what it means for whom it covers, and nothing for whom it does not', () => {
    const view = viewOf([funding]);
    expect(view.scenario).toBe(scenario);
    expect(municipalityIn(view, 'town')).toMatchObject({
      participant: { party: 'town' },
      impact: { party: 'town', ownContribution: { best: 8_887_50 } },
    });
    expect(municipalityIn(view, 'district')).toMatchObject({ participant: undefined, impact: undefined });
    // A total without the district would be too low: it is told as one with a part missing.
    expect(view.joint?.ownContribution).toMatchObject({ missing: 1 });
  });

  test('that nobody chose means nothing for anybody', () => {
    const view = viewOf([funding], { scenario: undefined });
    expect(view).toMatchObject({ scenario: undefined, isChanged: false, joint: undefined });
    expect(municipalityIn(view, 'town')).toMatchObject({ participant: undefined, impact: undefined });
  });

  test('is called changed only where the reader said something new', () => {
    expect(viewOf([funding]).isChanged).toBe(false);
    expect(viewOf([funding], { changes: posts(50) }).isChanged).toBe(false);
    expect(viewOf([funding], { changes: posts(100) }).isChanged).toBe(true);
  });
});

const partiesOf = (municipality: string | undefined) =>
  viewOf([funding, ownOfTown], { municipality }).municipalities.map(({ party, ownContribution }) => [
    party.id,
    ...linesIn(ownContribution),
  ]);

describe('a reader looks at', () => {
  test('all municipalities, each with the own contribution that it pays', () => {
    expect(partiesOf(undefined)).toEqual([['town', 'own'], ['district']]);
  });

  test('one alone', () => {
    expect(partiesOf('district')).toEqual([['district']]);
  });
});
