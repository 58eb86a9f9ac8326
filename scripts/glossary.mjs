// The door for docs/glossary.md: the one source of what a term means, for people and for the pages.
import { readFileSync } from 'node:fs';

const HEADER = ['German', 'English', 'code', 'what it is', 'was es ist'];

/** The name of a term in addresses and in the sources: "üpl. (überplanmäßig)" is "uepl". */
export function termId(/** @type {string} */ german) {
  return german
    .replace(/\s*[(,].*$/, '')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Reads the table of terms. Every row must say what the term is in both languages, in one sentence without code.
 * @param {string} markdown
 * @param {string} place names the file in errors
 */
export function parseGlossary(markdown, place = 'docs/glossary.md') {
  const lines = markdown.split(/\r?\n/);
  const refuse = (/** @type {number} */ index, /** @type {string} */ reason) =>
    new Error(`${place}:${index + 1}: ${reason}`);
  const start = lines.findIndex((line) => line.startsWith('|'));
  if (start < 0) throw refuse(0, 'there is no table of terms');
  if (cellsOf(lines[start] ?? '').join('|') !== HEADER.join('|')) {
    throw refuse(start, `the columns must be ${HEADER.join(', ')}`);
  }
  if (!/^\|( -{3,} \|){5}$/.test(lines[start + 1] ?? '')) {
    throw refuse(start + 1, 'the line below the columns must be | --- | five times');
  }
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const rows = lines.slice(start + 2, end < 0 ? undefined : end);
  if (rows.length === 0) throw refuse(start + 1, 'the table has no term');
  const seen = new Map();
  const terms = rows.map((line, row) => {
    const index = start + 2 + row;
    const cells = cellsOf(line);
    if (!line.endsWith('|') || cells.length !== HEADER.length) {
      throw refuse(index, `a term has ${HEADER.length} cells, this one has ${cells.length}`);
    }
    const empty = cells.findIndex((cell) => cell === '');
    if (empty >= 0) throw refuse(index, `"${HEADER[empty]}" is empty`);
    const [german = '', english = '', , inEnglish = '', inGerman = ''] = cells;
    for (const said of [inEnglish, inGerman]) {
      if (said.includes('`')) throw refuse(index, `an explanation holds code: ${said}`);
      if (said.endsWith('.'))
        throw refuse(index, `an explanation is one sentence without its full stop: ${said}`);
    }
    const id = termId(german);
    if (id === '') throw refuse(index, `"${german}" gives no name for an address`);
    if (seen.has(id)) throw refuse(index, `"${german}" stands in line ${seen.get(id)} already`);
    seen.set(id, index + 1);
    return { id, name: { de: german, en: english }, explanation: { de: inGerman, en: inEnglish } };
  });
  return terms;
}

function cellsOf(/** @type {string} */ line) {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Gives the pages the terms as a module, so that no page has to parse a table. */
export function glossaryPlugin(path = 'docs/glossary.md') {
  const name = 'virtual:glossary';
  return {
    name: 'glossary',
    resolveId: (/** @type {string} */ id) => (id === name ? `\0${name}` : undefined),
    load(/** @type {string} */ id) {
      if (id !== `\0${name}`) return undefined;
      return `export const terms = ${JSON.stringify(parseGlossary(readFileSync(path, 'utf8'), path))};`;
    },
  };
}
