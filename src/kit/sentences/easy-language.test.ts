import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown, snapshotAt } from '#domain/as-of/as-of.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import { type Language, languages } from '#i18n/language.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { seed, seedAt } from '#tests/given/builders.ts';
import { selectionBetween } from '#tests/seen/rows.ts';
import { easySentences } from './easy-language.ts';

const anyLanguage = fc.constantFrom(...languages);
const anyDay = selectionBetween('2017-01-01', '2024-12-31').map(({ asOf }) => asOf);
const said = (initiative: Initiative, day: IsoDate, language: Language) =>
  easySentences(snapshotAt(initiative, day), initiative, language);
const textOn = (day: string, language: Language = 'de') =>
  easySentences(seedAt(day), seed, language).flatMap(({ texts }) => texts);

describe('on 05.11.2018', () => {
  test('the planning runs, and who has said what is told', () => {
    expect(textOn('2018-11-05')).toEqual(
      expect.arrayContaining([
        'Das ist bekannt am 05.11.2018.',
        'Die Planungsphase läuft.',
        'Das Ende ist: Ende 2018.',
        'Wer hat Interesse erklärt? StädteRegion Aachen und Stadt Eschweiler.',
        'Das gilt bis: Ende 2018.',
      ]),
    );
  });

  test('a known 0 € is told, an amount that is not stated is told in words', () => {
    const text = textOn('2018-11-05').join(' ');
    expect(text).toMatch(/Geld für die Planung im Jahr 2018\. Das sind: 0\s€\./);
    expect(text).toContain(
      'Geld vom Land im Jahr 2019. Das ist in Aussicht gestellt. Es ist nicht versprochen. Wie viel das ist, ist nicht genannt.',
    );
    expect(text).toContain(
      'Eigenes Geld der Kommunen im Jahr 2019. Wie viel das ist, kann noch niemand sagen.',
    );
  });

  test('each sentence is short', () => {
    for (const language of languages) {
      for (const text of textOn('2018-11-05', language)) {
        for (const sentence of text.split(/(?<=[.?!])\s/)) {
          expect(sentence.split(' ').length).toBeLessThanOrEqual(13);
        }
      }
    }
  });
});

test('before anything was known there is one sentence, and it says so', () => {
  expect(textOn('2018-09-10')).toEqual(['Am 10.09.2018 ist noch nichts bekannt.']);
});

test('after the end of 2018 the commitment does not hold any more', () => {
  expect(textOn('2019-01-15')).toContain('Das galt bis: Ende 2018. Jetzt gilt es nicht mehr.');
});

describe('for any document, on any day, in both languages', () => {
  test('what becomes known later changes nothing', () => {
    fc.assert(
      fc.property(anyInitiative, anyDay, anyLanguage, (initiative, day, language) => {
        const early = { ...initiative, facts: initiative.facts.filter((fact) => isKnown(fact, day)) };
        expect(said(early, day, language)).toEqual(said(initiative, day, language));
      }),
    );
  });

  test('only facts that are visible on the day prove a sentence', () => {
    fc.assert(
      fc.property(anyInitiative, anyDay, anyLanguage, (initiative, day, language) => {
        const visible = new Set(snapshotAt(initiative, day).facts.map(({ id }) => id));
        for (const { facts } of said(initiative, day, language)) {
          expect(facts.filter((id) => !visible.has(id))).toEqual([]);
        }
      }),
    );
  });

  test('no scenario changes a word', () => {
    fc.assert(
      fc.property(anyInitiative, anyDay, anyLanguage, (initiative, day, language) => {
        const without = { ...initiative, scenarios: [] };
        expect(said(without, day, language)).toEqual(said(initiative, day, language));
      }),
    );
  });

  test('an unknown amount is never a number, least of all 0', () => {
    fc.assert(
      fc.property(anyInitiative, anyDay, anyLanguage, (initiative, day, language) => {
        const unknown = withAmounts(initiative, { kind: 'unknown', reason: 'not-stated' });
        const texts = said(unknown, day, language).flatMap((group) => group.texts);
        expect(texts.join('\n')).not.toMatch(/\d\s*€|€\s*\d/);
      }),
    );
  });

  test('and a known one is, so that the law above can fail', () => {
    const texts = easySentences(seedAt('2018-11-05'), seed, 'en').flatMap((group) => group.texts);
    expect(texts.join('\n')).toMatch(/€0/);
  });
});

type AmountOf = Extract<Content, { about: 'money' }>['amount'];

const withAmounts = (initiative: Initiative, amount: AmountOf): Initiative => ({
  ...initiative,
  facts: initiative.facts.map((fact) => ({
    ...fact,
    contents: fact.contents.map((content) => (content.about === 'money' ? { ...content, amount } : content)),
  })),
});
