import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { certain } from '#domain/value/amount.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { YearChoice } from '#domain/document/period.ts';
import { cents } from '#domain/value/money.ts';
import {
  assuming,
  factOf,
  initiativeOf,
  moneyOf,
  participantOf,
  said,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { fundingRows } from './funding-rows.ts';

const terms = stateShare(8000);

/** Half a post from April on, 80 % of it paid by the state: the town bears 8.887,50 €. */
function rowsOf({ headroom = 15_000_00, cost = 70_000_00, other = 9_700_00 } = {}) {
  const town = {
    ...participantOf('town'),
    headroom: assuming(certain(cents(headroom))),
    staffCost: assuming({ low: cents(cost), best: cents(cost), high: cents(cost + 10_000_00) }),
    otherCost: assuming({ low: cents(other), best: cents(other), high: cents(other) }),
  };
  const initiative = initiativeOf([stating('money', moneyOf())], { scenarios: [scenarioOn(terms, [town])] });
  return fundingRows(
    lookAt(initiative, selectionOn('2018-11-05', { scenario: 'scenario', municipality: 'town' })),
    'de',
  );
}

describe('a sentence says whether the cover suffices', () => {
  test.for([
    [15_000_00, 'Die Deckung von 15.000 € reicht auch im ungünstigen Fall.'],
    [9_000_00, 'Die Deckung von 9.000 € reicht im mittleren Fall; im ungünstigen Fall fehlen 638 €.'],
    [8_000_00, 'Die Deckung von 8.000 € reicht schon im mittleren Fall nicht; es fehlen 888 €.'],
    [8_887_50, 'Die Deckung von 8.888 € reicht im mittleren Fall; im ungünstigen Fall fehlen 750 €.'],
  ] as const)('%s cents: %s', ([headroom, words]) => {
    const [sentence] = rowsOf({ headroom }).sentences;
    expect(sentence?.replaceAll(/\s/g, ' ')).toContain(words);
  });
});

test('the axis reaches the cover, too, so that the line for it is never cut off', () => {
  const { axisEnd } = rowsOf({ headroom: 1_000_000_00 });
  expect(axisEnd).toBeGreaterThanOrEqual(1_000_000_00);
});

test('an own contribution of 0 € in a scenario is a bar of its own, not an empty place', () => {
  const { chart } = rowsOf({ cost: 0, other: 0 });
  const own = chart.find(({ key }) => key === 'town-own');
  expect(own).toMatchObject({ kind: 'bar', interval: { low: 0, best: 0 } });
});

test('a municipality that the scenario does not cover keeps its empty place', () => {
  const initiative = initiativeOf([stating('money', moneyOf({ payers: ['state'] }))], {
    scenarios: [scenarioOn(terms, [participantOf('town')])],
  });
  const { chart, sentences } = fundingRows(
    lookAt(initiative, selectionOn('2018-11-05', { scenario: 'scenario' })),
    'de',
  );
  expect(chart.filter(({ key }) => key.startsWith('district'))).toMatchObject([
    { kind: 'heading' },
    { kind: 'slot', value: 'Betrag nicht genannt' },
  ]);
  expect(sentences).toHaveLength(1);
});

const own = (cost: number) =>
  moneyOf({ role: 'own-contribution', amount: { kind: 'exact', value: cents(cost) } });

describe('without a scenario an amount that a source states', () => {
  const town = [{ id: 'town', kind: 'municipality', name: said('Stadt') }] as const;
  const stated = { amount: { kind: 'exact', value: cents(5_000_00) } } as const;
  const zero = { amount: { kind: 'exact', value: cents(0) } } as const;
  const lineOf = (fact: Fact, parties: Partial<Initiative> = { parties: town }) => {
    const { chart } = fundingRows(lookAt(initiativeOf([fact], parties), selectionOn('2018-11-05')), 'de');
    return chart.find(({ key }) => key.startsWith('town-'));
  };

  test('is drawn as a bar that says how certain it is', () => {
    expect(lineOf(stating('money', moneyOf(stated)))).toMatchObject({ kind: 'bar', certainty: 'confirmed' });
    const announced = factOf('money', { status: 'announced', contents: [moneyOf(stated)] });
    expect(lineOf(announced)).toMatchObject({ kind: 'bar', certainty: 'announced' });
  });

  test('of 0 € is a known 0, not an empty place', () => {
    const none = stating('money', moneyOf({ role: 'own-contribution', ...zero }));
    expect(lineOf(none)).toMatchObject({ kind: 'bar', certainty: 'confirmed', interval: { high: 0 } });
  });

  test('for several municipalities together is drawn once, and not divided among them', () => {
    const facts = [
      stating('state', moneyOf({ line: 'state', payers: ['state'], ...stated })),
      stating('own', moneyOf({ role: 'own-contribution', payers: ['town', 'district'], ...stated })),
    ];
    for (const municipality of [undefined, 'town']) {
      const look = lookAt(initiativeOf(facts), selectionOn('2018-11-05', { municipality }));
      const drawn = fundingRows(look, 'de').chart.filter(({ kind }) => kind === 'bar');
      expect(drawn).toMatchObject([
        { key: 'together-state', interval: { best: 5_000_00 } },
        { key: 'together-own', interval: { best: 5_000_00 } },
      ]);
    }
  });

  test('in two tranches is their sum, and one of another year is left out and named', () => {
    const facts = (
      [
        ['first', 2019],
        ['second', 2019],
        ['third', 2020],
      ] as const
    ).map(([id, fiscalYear]) =>
      stating(id, moneyOf({ line: id, role: 'own-contribution', fiscalYear, ...stated })),
    );
    const barIn = (year?: YearChoice) =>
      fundingRows(
        lookAt(initiativeOf(facts, { parties: town }), selectionOn('2018-11-05', { year })),
        'de',
      ).chart.find(({ kind }) => kind === 'bar');
    expect(barIn()).toMatchObject({ interval: { best: 10_000_00 } });
    expect(barIn(2020)).toMatchObject({ interval: { best: 5_000_00 } });
    expect(barIn('all')).toMatchObject({ interval: { best: 15_000_00 } });
  });

  test('of which sources disagree is drawn with both of its values, and never as an empty place', () => {
    const facts = [stating('paper', own(12_345_67)), factOf('letter', { contents: [own(15_000_00)] })];
    const opposed = facts.map((fact, index) => (index === 1 ? { ...fact, contradicts: ['paper'] } : fact));
    const { chart, axisEnd } = fundingRows(
      lookAt(initiativeOf(opposed, { parties: town }), selectionOn('2018-11-05')),
      'de',
    );
    expect(chart.find(({ key }) => key === 'town-own')).toMatchObject({
      kind: 'bar',
      certainty: 'contradicted',
      best: expect.stringMatching(/^12\.345,67.€ ≠ 15\.000.€ · widersprüchlich$/),
      sides: [15_000_00],
    });
    expect(axisEnd).toBeGreaterThanOrEqual(15_000_00);
  });

  test('of which one source is silent has an empty place that says that they disagree', () => {
    const facts = [
      stating('paper', moneyOf({ role: 'own-contribution' })),
      factOf('letter', {
        contents: [moneyOf({ role: 'own-contribution', ...stated })],
        contradicts: ['paper'],
      }),
    ];
    const { chart } = fundingRows(
      lookAt(initiativeOf(facts, { parties: town }), selectionOn('2018-11-05')),
      'de',
    );
    expect(chart.find(({ key }) => key === 'town-own')).toMatchObject({
      kind: 'slot',
      sign: 'conflict',
      value: expect.stringMatching(/^widersprüchlich, Betrag nicht genannt ≠ 5\.000.€$/),
    });
  });

  test('beside one that nobody states is no bar: what is missing would look like nothing', () => {
    const facts = [
      stating('first', moneyOf({ line: 'first', role: 'own-contribution', ...stated })),
      stating('second', moneyOf({ line: 'second', role: 'own-contribution' })),
    ];
    const { chart } = fundingRows(
      lookAt(initiativeOf(facts, { parties: town }), selectionOn('2018-11-05')),
      'de',
    );
    expect(chart.find(({ key }) => key === 'town-own')).toMatchObject({
      kind: 'slot',
      value: expect.stringMatching(/mind\. 5\.000.€, 1 von 2 offen/),
    });
  });
});
