import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { anyDay } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { seed } from '#tests/given/builders.ts';
import { withoutLater } from '#tests/given/hindsight.ts';
import { leavesOf, selectionBetween, textOf } from '#tests/seen/rows.ts';
import { acrossTwoYears } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { blockOf } from './block-rows.ts';
import type { TextDocument } from './document.ts';
import { markdownOf } from '../formats/document-text.ts';

const address = 'https://example.org/budget?asOf=2018-11-05';
const seedBlock = (day: string, told: Parameters<typeof selectionOn>[1] = {}) =>
  blockOf({ initiative: seed, selection: selectionOn(day, told), address, language: 'de' });

/** The tables of entries as they read: title, content, status. */
const entriesOf = ({ blocks }: TextDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.caption.startsWith('Angaben für')
      ? block.rows.map(({ cells }) => cells.join(' | ').replaceAll(/\s/g, ' '))
      : [],
  );

describe('on the day of the council paper, without a scenario', () => {
  const entries = entriesOf(seedBlock('2018-11-05'));

  test('planning costs nothing, implementation is cannot be assessed yet', () => {
    expect(entries[0]).toBe(
      'Finanzielle Auswirkung | Planungsphase (2018): nein; Umsetzungsphase (2019): noch nicht bezifferbar | noch nicht bezifferbar',
    );
  });

  test('state money is announced without an amount; a rate, a cover, follow-up cost are not stated', () => {
    expect(entries).toContain(
      'Zuwendungsertrag (Landesmittel) | Landesmittel 2019: Betrag nicht genannt | in Aussicht gestellt',
    );
    expect(entries).toContain('Finanzierung und Satz | nicht genannt | nicht genannt');
    expect(entries).toContain('Deckung | nicht genannt | nicht genannt');
    expect(entries).toContain('Folgekosten im Jahr nach der Förderung | nicht genannt | nicht genannt');
  });

  test('the only amount is the known 0 of the planning phase, and nothing is an assumption', () => {
    const text = textOf(seedBlock('2018-11-05'));
    expect(new Set(text.match(/[\d.,]+\s€/g)?.map((amount) => amount.replaceAll(/\s/g, ' ')))).toEqual(
      new Set(['0 €']),
    );
    expect(text).not.toContain('Demodaten');
    expect(entries.filter((entry) => entry.endsWith('| Annahme'))).toEqual([]);
    expect(text).toContain('Nur Angaben aus Quellen, keine Annahme');
  });
});

describe('with a scenario', () => {
  const block = seedBlock('2018-11-05', { scenario: 'b', municipality: 'stadt-eschweiler' });

  test('it says at once that it is an assumption, no decision, and demo data', () => {
    expect(block.blocks[2]).toEqual({
      kind: 'paragraph',
      text: 'Annahme, kein Beschluss · Demodaten',
      isStrong: true,
    });
  });

  test('its figures are those of the scenario, with range and status', () => {
    const entries = entriesOf(block);
    expect(entries).toContain('Zuwendungsertrag (Landesmittel) | 21.000 € (13.000 € bis 60.000 €) | Annahme');
    expect(entries).toContain('Eigenmittel in Geld | 8.887,50 € (5.675 € bis 24.700 €) | Annahme');
    expect(entries).toContain(
      'Verbesserung, Verschlechterung | Verschlechterung gegenüber dem Plan: 8.887,50 € | Annahme',
    );
    expect(entries).toContain('Transferaufwand | nicht genannt | nicht genannt');
  });

  test('each assumption has its author and reason', () => {
    const table = block.blocks.find(
      (each) => each.kind === 'table' && each.caption === 'Annahmen für Stadt Eschweiler',
    );
    expect(textOf(table)).toContain('Stellen im Jahr 2019, frei gewählt');
  });
});

test.for([
  ['of all years is of both', 'all', ['2019', '2019–2020']],
  ['of a chosen year is of that one', 2019, ['2019', '2019']],
] as const)('an effect over two years, if it is %s, each municipality of its own', ([, year, said]) => {
  const effects = entriesOf(seedBlock('2018-11-05', { scenario: 'b', changes: acrossTwoYears, year }))
    .filter((entry) => entry.startsWith('Finanzielle Auswirkung'))
    .map((entry) => /Szenario B, geändert \((.*?)\)/.exec(entry)?.[1]);
  expect(effects).toEqual(said);
});

test('before any source speaks of money it says that nothing is stated', () => {
  expect(textOf(seedBlock('2018-09-11', { scenario: 'b' }))).toContain(
    'Am Stichtag ist kein Posten bekannt; ob es eine Auswirkung gibt, ist nicht genannt.',
  );
});

describe('of any document, on any day', () => {
  test('what became known later changes no word of it', () => {
    fc.assert(
      fc.property(
        anyInitiative,
        anyDay,
        fc.constantFrom(undefined, 'scenario'),
        (initiative, asOf, scenario) => {
          const selection = selectionOn(asOf, { initiativeId: initiative.id, scenario });
          const asked = { selection, address, language: 'de' } as const;
          expect(blockOf({ initiative: withoutLater(initiative, asOf), ...asked })).toEqual(
            blockOf({ initiative, ...asked }),
          );
        },
      ),
    );
  });

  test('nothing in it is empty, a number that is none, or the name of nothing', () => {
    fc.assert(
      fc.property(
        selectionBetween('2018-01-01', '2024-12-31'),
        fc.constantFrom(...languages),
        (selection, language) => {
          const block = blockOf({ initiative: seed, selection, address, language });
          expect(leavesOf(block).filter((leaf) => leaf === '')).toEqual([]);
          expect(textOf(block)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
          expect(textOf(block)).toContain(address);
        },
      ),
    );
  });
});

test('as Markdown, nothing that a source says is markup', () => {
  const document: TextDocument = {
    title: 'x',
    blocks: [{ kind: 'paragraph', text: '[Link](https://example.org) *fett* | <b>' }],
  };
  expect(markdownOf(document)).toBe('\\[Link\\](https://example.org) \\*fett\\* \\| \\<b\\>\n');
});
