import { factProof } from '#domain/proof/proof.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '#domain/as-of/changes.ts';
import { isoDate } from '#domain/value/calendar.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import { cents } from '#domain/value/money.ts';
import { languages } from '#i18n/language.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { factOf, initiativeOf, moneyOf, onDay, seed } from '#tests/given/builders.ts';
import type { Claim } from './claim.ts';
import { changeLine } from './change-lines.ts';

const linesOf = (initiative: typeof seed, from: string, to: string) =>
  changesBetween(initiative, isoDate(from), isoDate(to)).map((change) =>
    changeLine(change, initiative, 'de'),
  );
const said = ({ text, status }: Claim) => `${text} | ${status}`;
const shortOf = (line: ReturnType<typeof changeLine>) => ({
  word: line.word,
  before: line.before.map(said),
  after: line.after.map(said),
});

function amountOf(value: number): Content {
  return moneyOf({ amount: { kind: 'exact', value: cents(value) } });
}

const stated = (told: Partial<Fact>) =>
  factOf('stated', { knownFrom: onDay('2019-01-01'), contents: [amountOf(0)], ...told });

describe('a figure that was not stated and then is', () => {
  const unknown = factOf('unknown', { status: 'announced', contents: [moneyOf()] });
  const moneyLine = (fact: Fact) =>
    linesOf(initiativeOf([unknown, fact]), '2018-11-05', '2019-01-01').filter(
      ({ group }) => group === 'money',
    );

  test('is told with the word that it was, never as 0, beside what it is now', () => {
    expect(moneyLine(stated({ supersedes: ['unknown'] })).map(shortOf)).toEqual([
      {
        word: 'geändert',
        before: ['Betrag nicht genannt | in Aussicht gestellt'],
        after: ['0\u00A0€ | belegt'],
      },
    ]);
  });

  test('and that contradicts the first stands beside it, both contradicted', () => {
    expect(moneyLine(stated({ contradicts: ['unknown'] })).map(shortOf)).toEqual([
      {
        word: 'geändert',
        before: ['Betrag nicht genannt | in Aussicht gestellt'],
        after: ['Betrag nicht genannt | widersprüchlich', '0\u00A0€ | widersprüchlich'],
      },
    ]);
  });
});

test('the new year in words: the commitment has expired, the planning phase has ended', () => {
  expect(linesOf(seed, '2018-11-05', '2019-01-15').map(shortOf)).toEqual([
    {
      word: 'abgelaufen',
      before: ['bindet; Frist: Ende 2018 | belegt'],
      after: ['abgelaufen; Frist: Ende 2018 | belegt'],
    },
    { word: 'beendet', before: ['läuft | belegt'], after: ['beendet | belegt'] },
    {
      word: 'geändert',
      before: ['angekündigt | in Aussicht gestellt'],
      after: ['Beginn nicht gemeldet | in Aussicht gestellt'],
    },
  ]);
});

test('a fact that is superseded is struck through beside what took its place', () => {
  const line = linesOf(seed, '2021-12-31', '2022-12-31').find(({ word }) => word === 'ersetzt');
  expect(line).toMatchObject({
    title: undefined,
    isReplaced: true,
    before: [{ proofs: [factProof('end-called-immovable')] }],
    after: [{ proofs: [factProof('follow-up-extended')] }],
  });
});

test('every change of any document has words, and something to prove it', () => {
  fc.assert(
    fc.property(
      anyInitiative,
      dayOfInitiative,
      dayOfInitiative,
      fc.constantFrom(...languages),
      (initiative, from, to, language) => {
        for (const change of changesBetween(initiative, from, to)) {
          const line = changeLine(change, initiative, language);
          const claims = [
            ...line.before,
            ...line.after,
            ...(typeof line.title === 'object' ? [line.title] : []),
          ];
          expect(line.word).not.toBe('');
          expect(
            claims.flatMap(({ text, proofs }) => (text === '' ? [] : proofs)).length,
          ).toBeGreaterThanOrEqual(change.kind === 'question-raised' ? 0 : 1);
          expect(JSON.stringify(line)).not.toMatch(/undefined|NaN|\[object/);
        }
      },
    ),
  );
});
