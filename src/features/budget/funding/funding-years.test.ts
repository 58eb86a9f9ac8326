import { describe, expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { cents } from '#domain/value/money.ts';
import { geilenkirchen } from '#mocks/seed/geilenkirchen.ts';
import {
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

const stated = { amount: { kind: 'exact', value: cents(5_000_00) } } as const;

describe('without a scenario an amount that a source states', () => {
  test('over several years that nobody has split has an empty place in each of them, with its sum', () => {
    const paper = initiativeSchema.parse(geilenkirchen);
    const { chart, tables, points } = fundingRows(lookAt(paper, firstSelection(paper)), 'de');
    const grant = chart.find(({ key }) => key.endsWith('-state'));
    expect(grant).toMatchObject({
      kind: 'slot',
      value: 'nicht nach Jahren genannt',
      range: expect.stringMatching(/^\(Januar 2019 bis November 2020 533\.640,07.€\)$/),
    });
    const spoken = /Landesmittel: nicht nach Jahren genannt \([^]*533\.640,07.€\)$/;
    expect(points.map((point) => point.spoken)).toContainEqual(expect.stringMatching(spoken));
    expect(JSON.stringify(tables)).toContain('533.640,07');
  });

  test('together for several municipalities over several years keeps one place for all of them', () => {
    const period = { kind: 'years', first: 2018, last: 2020 } as const;
    const facts = [
      stating('state', moneyOf({ line: 'state', payers: ['state'], period, ...stated })),
      stating('own', moneyOf({ line: 'own', role: 'own-contribution', fiscalYear: 2018 })),
    ];
    const { chart } = fundingRows(lookAt(initiativeOf(facts), selectionOn('2018-11-05')), 'de');
    expect(chart.filter(({ key }) => key.endsWith('-state'))).toMatchObject([
      { kind: 'slot', key: 'together-state', value: 'nicht nach Jahren genannt' },
    ]);
  });
});

test('beside a scenario the known money of all municipalities stands, and not that of the first alone', () => {
  const each = (['town', 'district'] as const).map((party) =>
    stating(
      party,
      moneyOf({
        line: party,
        payers: ['state'],
        beneficiaries: [party],
        amount: { kind: 'exact', value: cents(5_000_00) },
      }),
    ),
  );
  const base = initiativeOf(each, { scenarios: [scenarioOn(stateShare(8000), [participantOf('town')])] });
  const state = { id: 'state', kind: 'state', name: said('Land') } as const;
  const initiative = { ...base, parties: [...base.parties, state] };
  const { known } = fundingRows(
    lookAt(initiative, selectionOn('2018-11-05', { scenario: 'scenario' })),
    'de',
  );
  expect(known.map(({ text }) => text.replaceAll(/\s/g, ' '))).toEqual([
    'Landesmittel 2019: 10.000 € (Summe aus 2 Posten)',
  ]);
});
