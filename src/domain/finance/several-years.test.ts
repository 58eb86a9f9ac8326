import { describe, expect, test } from 'vitest';
import { type ToldMoney, initiativeOf, moneyOf, stating } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { lookAt } from '../as-of/look.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import type { YearChoice } from '../document/period.ts';
import { cents } from '../value/money.ts';

const euros = (amount: number) => ({ amount: { kind: 'exact', value: cents(amount * 100) } }) as const;
const line = (id: string, told: ToldMoney) => stating(id, moneyOf({ line: id, ...told }));
const grant = (told: ToldMoney) =>
  initiativeOf([line('grant', { payers: ['state'], ...euros(2_956_360), ...told })]);
const fundingOf = (initiative: Initiative, year: YearChoice) =>
  lookAt(initiative, selectionOn('2018-11-05', { year })).situation.stateFunding;
const sumsOf = (facts: readonly Fact[], year: YearChoice) => fundingOf(initiativeOf(facts), year)?.total;

describe('money over several years', () => {
  test('is no sum of one of them, as long as nobody says what is for which', () => {
    const unsplit = grant({ period: { kind: 'years', first: 2020, last: 2023 } });
    expect(fundingOf(unsplit, 2022)).toMatchObject({ year: 'all', total: { sum: { best: 295_636_000 } } });
    const beside = initiativeOf([
      ...unsplit.facts,
      line('one', { payers: ['state'], fiscalYear: 2022, ...euros(5) }),
    ]);
    expect(fundingOf(beside, 2022)).toMatchObject({
      total: { kind: 'complete', sum: { best: 5_00 }, of: 1 },
      elsewhere: [{ content: { line: 'grant' } }],
    });
  });

  test('is looked at year by year where it is split, and as a whole over all', () => {
    const split = [
      { year: 2022, ...euros(2_000_000) },
      { year: 2023, ...euros(956_360) },
    ];
    const initiative = grant({ period: { kind: 'years', first: 2022, last: 2023, split } });
    expect(fundingOf(initiative, 2022)).toMatchObject({
      total: { sum: { best: 200_000_000 } },
      elsewhere: [{ content: { period: { year: 2023 } } }],
    });
    expect(fundingOf(initiative, 'all')).toMatchObject({ total: { sum: { best: 295_636_000 }, of: 1 } });
  });
});

test('what stands in a plan, and what has been paid, is not added to what is still to come', () => {
  const { situation } = lookAt(
    initiativeOf([
      line('granted', { stage: 'granted', payers: ['state'], ...euros(100) }),
      line('budgeted', { stage: 'budgeted', payers: ['state'], ...euros(70) }),
      line('paid', { stage: 'paid', payers: ['state'], ...euros(40) }),
    ]),
    selectionOn('2018-11-05'),
  );
  expect(situation.stateFunding?.total).toMatchObject({ sum: { best: 100_00 }, of: 1 });
});

describe('no choice of years loses or doubles money', () => {
  test('what was paid for an earlier year stands beside what comes for a later one', () => {
    const facts = [
      line('paid', { stage: 'paid', payers: ['state'], fiscalYear: 2021, ...euros(100) }),
      line('granted', { stage: 'granted', payers: ['state'], fiscalYear: 2022, ...euros(50) }),
    ];
    expect(sumsOf(facts, 'all')).toMatchObject({ kind: 'complete', sum: { best: 150_00 }, of: 2 });
    expect(sumsOf(facts, 2021)).toMatchObject({ sum: { best: 100_00 } });
  });

  test('what was paid within a granted period is in it', () => {
    const facts = [
      line('paid', { stage: 'paid', payers: ['state'], fiscalYear: 2021, ...euros(100) }),
      line('granted', {
        stage: 'granted',
        payers: ['state'],
        period: { kind: 'years', first: 2020, last: 2023 },
        ...euros(400),
      }),
    ];
    expect(sumsOf(facts, 'all')).toMatchObject({ sum: { best: 400_00 }, of: 1 });
  });

  test('what another line replaces is in no year, whichever year the other is for', () => {
    const facts = [
      line('old', { payers: ['state'], fiscalYear: 2020, ...euros(100) }),
      line('new', { payers: ['state'], fiscalYear: 2021, insteadOf: 'old', ...euros(90) }),
    ];
    expect(sumsOf(facts, 2020)).toEqual({ kind: 'empty' });
    expect(sumsOf(facts, 'all')).toMatchObject({ sum: { best: 90_00 } });
  });
});
