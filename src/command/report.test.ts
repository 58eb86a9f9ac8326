import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { figuresCsv } from '#features/export/figures/figures-csv.ts';
import { markdownOf } from '#features/export/formats/document-text.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { given, seed } from '#tests/given/builders.ts';
import { called } from '#tests/given/command.ts';
import { selectionOn } from '#tests/given/selection.ts';

describe('report', () => {
  const asked = {
    initiative: seed,
    selection: selectionOn('2018-11-05', { initiativeId: seed.id, scenario: 'b' }),
    address: 'report seed.json --as-of 05.11.2018 --scenario b',
    language: 'de' as const,
  };
  const call = ['report', 'seed.json', '--as-of', '05.11.2018', '--scenario', 'b'];

  test('says what the pages say, in the same words', async () => {
    const { code, out, err } = await called(...call);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { situation } = lookAt(asked.initiative, asked.selection);
    const sentence = situationSentence(situation, seed.parties, 'de');
    expect(out).toContain(sentence.map(({ text }) => text).join(''));
    const block = markdownOf(blockOf(asked)).replaceAll(/^# /gm, '## ');
    expect(out.endsWith(block)).toBe(true);
  });

  test('gives the table of figures that the pages give', async () => {
    expect((await called(...call, '--format', 'csv')).out).toBe(await figuresCsv(asked));
  });

  test('gives figures as data: numbers where they are known, the words of the page where they are not', async () => {
    const { out } = await called(...call, '--format=json');
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      initiative: { id: seed.id },
      asOf: '2018-11-05',
      scenario: { id: 'b' },
      note: 'Annahme, kein Beschluss · Demodaten',
      figures: expect.arrayContaining([
        expect.objectContaining({ item: 'Geld für die Planungsphase', best: 0, status: 'belegt' }),
        expect.objectContaining({ item: 'Eigenanteil 2019', best: 'noch nicht bezifferbar' }),
      ]),
      commitments: [{ standing: 'bindet', knownFrom: '2018-11-05' }, { kind: 'zugesagter Schritt' }],
      sources: [{ inHand: true, url: null }],
    });
  });

  test.for(initiatives.map(({ id, defaultAsOf }) => ({ id, defaultAsOf })))(
    'is written of $id in each form, and in English',
    async ({ id, defaultAsOf }) => {
      for (const format of ['md', 'json', 'csv']) {
        const { code, out } = await called(
          'report',
          id,
          '--as-of',
          defaultAsOf,
          '--format',
          format,
          '--lang',
          'en',
        );
        expect(code).toBe(0);
        expect(out).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  test('looks at one municipality and one year, as an address does', async () => {
    const town = given(seed.parties.find(({ kind }) => kind === 'municipality'));
    const one = ['--municipality', town.key ?? town.id, '--year', '2019'];
    const { out } = await called(...call, ...one, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ scope: 'Stadt Eschweiler, Haushaltsjahr 2019' });
  });

  test('of a document that is refused is none', async () => {
    const { code, out } = await called('report', 'bad.json', '--as-of', '2018-11-05');
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

test('what the earliest day knows is said to be nothing', async () => {
  const { out } = await called('report', 'seed.json', '--as-of', '2001-01-01');
  expect(out).toContain('Am Stichtag ist nichts bekannt.');
});
