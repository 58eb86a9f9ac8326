import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { certain } from '#domain/value/amount.ts';
import { cents } from '#domain/value/money.ts';
import {
  type ToldMoney,
  initiativeOf,
  moneyOf,
  participantOf,
  said,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { statedAbout } from '#domain/as-of/as-of.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { impactTable } from './impact-rows.ts';
import { knownBeside } from './known-beside.ts';

const scenario = scenarioOn(stateShare(8000), [participantOf('town')]);
const saidOf = (told: ToldMoney, changes: readonly Change[] = []) =>
  knownBeside(
    lookAt(
      initiativeOf([stating('funding', moneyOf({ payers: ['state'], beneficiaries: ['town'], ...told }))], {
        scenarios: [scenario],
        parties: [
          { id: 'state', kind: 'state', name: said('Land') },
          { id: 'town', kind: 'municipality', name: said('Stadt') },
        ],
      }),
      selectionOn('2018-11-05', { scenario: scenario.id, municipality: 'town', changes }),
    ),
    'de',
  )?.replaceAll(/\s/g, ' ');
const euros = (amount: number) => ({ kind: 'exact', value: cents(amount * 100) }) as const;

test('a known amount of the year stands beside that of the scenario, and neither replaces the other', () => {
  expect(saidOf({ amount: euros(60_000) })).toBe(
    'Bekannt sind für 2019 Landesmittel von 60.000 € (belegt); das Szenario rechnet mit 21.000 €. Unter „zugesagte Landesmittel“ lässt sich der bekannte Betrag übernehmen.',
  );
});

test('nothing is said where they agree, or where no amount is known', () => {
  expect(saidOf({ amount: euros(21_000) })).toBeUndefined();
  expect(saidOf({})).toBeUndefined();
});

test('taken over, it is what the scenario computes with', () => {
  const granted = { input: 'granted', party: 'town', value: certain(20_000_00) } as const;
  expect(saidOf({ amount: euros(20_000) }, [granted])).toBeUndefined();
});

test('money that another than the state pays is nowhere called the state’s', () => {
  const look = lookAt(
    awkward,
    selectionOn('2021-03-01', { initiativeId: awkward.id, scenario: 'a', year: 2021 }),
  );
  expect(knownBeside(look, 'de')).toMatch(/^Bekannt sind für 2021 Fördermittel von/);
  expect(impactTable(look, 'de').columns.map(({ title }) => title)).toContain('Fördermittel');
  expect(outsideList(statedAbout(look.snapshot, 'money'), awkward.parties, 'de')).toMatch(
    /Fördermittel 2021 .*Landesmittel 2023 Betrag nicht genannt/,
  );
});
