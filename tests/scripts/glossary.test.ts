// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseGlossary, termId } from '../../scripts/glossary.mjs';

const head = '| German | English | code | what it is | was es ist |\n| --- | --- | --- | --- | --- |';
const row = '| Deckung | headroom | `headroom` | what is left | was übrig bleibt |';
const table = (...rows: readonly string[]) => `# Glossary\n\n${head}\n${rows.join('\n')}\n\n## Traps\n`;

test('the glossary of the product can be read, and every term is explained in both languages', () => {
  const terms = parseGlossary(readFileSync('docs/glossary.md', 'utf8'));
  expect(terms.length).toBeGreaterThan(45);
  for (const { explanation } of terms) {
    for (const said of [explanation.de, explanation.en]) expect(said.length).toBeGreaterThan(10);
  }
});

test('a row becomes a term with a name for addresses', () => {
  expect(parseGlossary(table(row))).toEqual([
    {
      id: 'deckung',
      name: { de: 'Deckung', en: 'headroom' },
      explanation: { de: 'was übrig bleibt', en: 'what is left' },
    },
  ]);
});

test.for([
  ['üpl. (überplanmäßig)', 'uepl'],
  ['Initiative, Landesinitiative', 'initiative'],
  ['in Aussicht gestellt', 'in-aussicht-gestellt'],
  ['zuwendungsfähige Kosten', 'zuwendungsfaehige-kosten'],
] as const)('%s is %s in an address', ([german, id]) => {
  expect(termId(german)).toBe(id);
});

describe('a malformed table is refused with its place', () => {
  test.for([
    ['no table', '# Glossary', 'glossary.md:1: there is no table'],
    ['other columns', `| German |\n| --- |`, 'glossary.md:1: the columns must be German, English'],
    ['no line below the columns', `${head.split('\n')[0]}\n${row}`, 'glossary.md:2: the line below'],
    ['no term', table().replace('\n\n## Traps', '\n## Traps'), 'glossary.md:4: the table has no term'],
    [
      'a cell too few',
      table('| Deckung | headroom | – | what is left |'),
      'glossary.md:5: a term has 5 cells',
    ],
    ['a cell too many', table(`${row} mehr |`), 'glossary.md:5: a term has 5 cells, this one has 6'],
    ['an open end', table('| Deckung | headroom | – | what is left | was übrig'), 'glossary.md:5'],
    [
      'no German explanation',
      table(row, '| Stelle | post | – | a post | |'),
      'glossary.md:6: "was es ist" is empty',
    ],
    ['a term twice', table(row, row), 'glossary.md:6: "Deckung" stands in line 5 already'],
    [
      'code in an explanation',
      table('| Deckung | headroom | – | `headroom` | was bleibt |'),
      'glossary.md:5: an explanation holds code',
    ],
    [
      'a full stop',
      table('| Deckung | headroom | – | what is left. | was bleibt |'),
      'glossary.md:5: an explanation is one sentence',
    ],
    [
      'a name of signs only',
      table('| § | – | – | a section | ein Paragraf |'),
      'glossary.md:5: "§" gives no name',
    ],
  ] as const)('%s', ([, markdown, message]) => {
    expect(() => parseGlossary(markdown, 'glossary.md')).toThrow(message);
  });
});
