import { expect } from 'vitest';
import { questionPaths } from '#contract/asked.ts';
import { pageSchemas } from '#contract/questions.ts';
import type { Fact, Party } from '#domain/document/initiative.ts';
import { factOf, moneyOf, said, type ToldMoney } from '#tests/given/builders.ts';
import type { Client } from './client.ts';

/** Two towns of their own for each test, so that all that is found is what the test has written. */
export const twoTowns = () => {
  const [one, other] = [0, 1].map(() => `t${crypto.randomUUID()}`);
  const parties: readonly Party[] = [
    { id: 'land', kind: 'state', name: said('Land') },
    { id: 'town', kind: 'municipality', name: said('Stadt'), key: keyOf(one) },
    { id: 'district', kind: 'district', name: said('Kreis'), key: keyOf(other) },
  ];
  return { parties, town: keyOf(one), district: keyOf(other) };
};
const keyOf = (text = ''): string => `${text.replaceAll(/\D/g, '')}123456789012`.slice(0, 12);

export const phase: Fact = factOf('phase', {
  contents: [{ about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 }],
});

export type Query = Readonly<Record<string, string>>;

export const lineOf = (id: string, money: ToldMoney, told: Partial<Fact> = {}): Fact =>
  factOf(id, { contents: [moneyOf({ line: id, payers: ['land'], ...money })], ...told });

/** Asks for lines, as of the first day of 2019 where no other is named. */
export async function linesAsked(client: Client, query: Query) {
  const asked = new URLSearchParams({ asOf: '2019-01-01', ...query });
  const answer = await client.send(`${questionPaths.line}?${asked.toString()}`);
  expect(answer.status).toBe(200);
  return pageSchemas.line.parse(await answer.json());
}
