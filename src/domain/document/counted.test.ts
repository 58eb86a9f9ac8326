import { expect, test } from 'vitest';
import { type ToldMoney, initiativeOf, moneyOf, stating } from '#tests/given/builders.ts';
import { snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { isoDate } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { counted } from './relations.ts';

const exact = (euros: number) => ({ kind: 'exact', value: cents(euros * 100) }) as const;
const unstated = { kind: 'unknown', reason: 'not-stated' } as const;
type Told = ToldMoney & { readonly line: string };

test.for<[string, readonly Told[], readonly string[]]>([
  [
    'a part of a whole that is known under another name is in it',
    [
      { line: 'whole', amount: unstated },
      { line: 'again', amount: exact(100), sameAs: 'whole' },
      { line: 'part', amount: exact(60), partOf: 'whole' },
    ],
    ['again'],
  ],
  [
    'a part of what another line stands in place of is in that other line',
    [
      { line: 'old', amount: exact(50) },
      { line: 'part', amount: exact(20), partOf: 'old' },
      { line: 'new', amount: exact(60), insteadOf: 'old' },
    ],
    ['new'],
  ],
  [
    'what has been paid for one town is not in what is still to come for another',
    [
      { line: 'paid', amount: exact(20), stage: 'paid', beneficiaries: ['town'] },
      { line: 'due', amount: exact(60), beneficiaries: ['district'] },
    ],
    ['paid', 'due'],
  ],
  [
    'what one payer has paid is not in what another one still pays',
    [
      { line: 'paid', amount: exact(20), stage: 'paid', payers: ['district'] },
      { line: 'due', amount: exact(60) },
    ],
    ['paid', 'due'],
  ],
])('%s', ([, lines, added]) => {
  const document = initiativeOf(lines.map((told) => stating(told.line, moneyOf(told))));
  const stated = statedAbout(snapshotAt(document, isoDate('2018-11-05')), 'money');
  expect(counted(stated).map(({ content }) => content.line)).toEqual(added);
});
