import {
  initiativeOf,
  assuming,
  factOf,
  moneyOf,
  participantOf,
  scenarioOn,
  stateShare,
  onDay,
  stating,
} from './builders.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { ToldMoney } from './builders.ts';
import { yearMonth } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';

/** State funding of a town that a notice of May 2019 grants for a year. */
export const grantedIn = (fiscalYear: number, amount: number, told: ToldMoney = {}): Fact =>
  factOf(`notice-${fiscalYear}`, {
    knownFrom: onDay('2019-05-02'),
    statement: { de: `Bewilligt sind ${amount} € für ${fiscalYear}.` },
    contents: [
      moneyOf({
        line: `granted-${fiscalYear}`,
        fiscalYear,
        stage: 'granted',
        payers: ['state'],
        beneficiaries: ['town'],
        amount: { kind: 'exact', value: cents(amount * 100) },
        ...told,
      }),
    ],
  });

/** Half a post from April 2019 to December 2020, at 20 % of its own. */
const participant = { ...participantOf('town'), lastMonth: assuming(yearMonth('2020-12')) };

const phase = { about: 'phase', phase: 'implementation', title: { de: 'Umsetzung' }, order: 1 } as const;

/** A town and its district with a scenario of the town, and what is known of money. */
export const grantedTo = (...facts: readonly Fact[]): Initiative =>
  initiativeOf([stating('phase', phase), stating('expected', moneyOf({ payers: ['state'] })), ...facts], {
    parties: [
      { id: 'state', kind: 'state', name: { de: 'Land' } },
      { id: 'town', kind: 'municipality', name: { de: 'Stadt' } },
      { id: 'district', kind: 'district', name: { de: 'Kreis' } },
    ],
    scenarios: [scenarioOn(stateShare(8000), [participant])],
  });
