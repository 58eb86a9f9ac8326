import type { Party } from '../document/initiative.ts';

/** A party as a text names it, and where; "das Land" and "die Verwaltung" name one, too. */
export type NamedParty = { readonly party: Party; readonly start: number; readonly end: number };

const name = String.raw`\p{Lu}[\p{L}\d]*(?:[-/]\p{L}+)*`;
/** What a party is told by: the word before its name, or what its name ends in. */
const patterns: readonly (readonly [Party['kind'], RegExp])[] = [
  [
    'municipality',
    new RegExp(
      String.raw`(?<![\p{L}-])(?:Landeshauptstadt|Hansestadt|Stadt|Gemeinde|Universitätsstadt)\s+(?:Bad\s+)?${name}`,
      'gu',
    ),
  ],
  [
    'district',
    new RegExp(String.raw`(?<![\p{L}-])(?:Landkreis|Kreis|Städteregion|StädteRegion)\s+${name}`, 'gu'),
  ],
  [
    'district',
    new RegExp(String.raw`(?<![\p{L}-])\p{Lu}\p{L}+-(?:\p{Lu}\p{L}+-)?Kreis(?:es|e)?(?!\p{L})`, 'gu'),
  ],
  [
    'federal',
    /(?<![\p{L}-])(?:Bundesministerium|Bundesamt)\s+(?:für|der|des)\s+[\p{Lu}][\p{L}]+(?:(?:,\s+|\s+und\s+|\s+)\p{Lu}[\p{L}]+){0,6}/gu,
  ],
  [
    'ministry',
    /(?<![\p{L}-])Ministerium(?:s)?\s+(?:für|der|des)\s+\p{Lu}[\p{L}]+(?:(?:,\s+|\s+und\s+|\s+)\p{Lu}[\p{L}]+){0,8}(?:\s+\(\p{Lu}{2,8}\))?/gu,
  ],
  ['authority', new RegExp(String.raw`(?<![\p{L}-])Bezirksregierung\s+${name}`, 'gu')],
  ['eu', /(?<![\p{L}-])(?:Europäischen?r?\s+Union|Europäische[rn]?\s+Sozialfonds|ESF)(?!\p{L})/gu],
];

const statesByName =
  'Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen-Anhalt|Sachsen|Schleswig-Holstein|Thüringen';
const namedState = new RegExp(
  String.raw`(?<![\p{L}-])(Land|Freistaat)(?:e?s)?\s+(${statesByName})(?![\p{L}-])`,
  'gu',
);

/** What stands in for a name: "das Land stellt bereit", "Landesmittel", "der Freistaat", "des Kreises", but no "Kreis der Helfer". */
const standIns: readonly (readonly ['state' | 'federal' | 'district', RegExp])[] = [
  ['state', /(?<=(?<!\p{L})[Dd](?:er|es|em|en)\s+)Freistaat(?:e?s)?(?!\p{L}|\s+\p{Lu})/gu],
  [
    'district',
    /(?<=(?<!\p{L})[Dd](?:er|es|em|en)\s+)(?:Landk|K)reis(?:es)?(?!\p{L}|-|\s+(?:\p{Lu}|der\s|von\s|aus\s|an\s))/gu,
  ],
  ['state', /(?<![\p{L}-])(?:Land(?:es)?\b|Land(?=es(?:mittel|zu|förder|initiative)))/gu],
  ['federal', /(?<![\p{L}-])(?:Bund(?:es)?\b|Bundesmittel)/gu],
];

/**
 * The parties that a text names, in its order, each time that it does. What is spelt in two ways, as „StädteRegion“ and
 * „Städteregion“, is one party, under the name that stands first. The abbreviation of a ministry names it, too.
 */
export function namedParties(text: string): readonly NamedParty[] {
  const states = statesIn(text);
  const named = [
    ...states,
    ...patterns.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
        kind,
        words,
        start,
        length: words.length,
      })),
    ),
  ];
  const state = stateMeant(text, states);
  const [district, another] = new Set(
    named.flatMap(({ kind, words }) => (kind === 'district' ? [titleOf(words)] : [])),
  );
  const meant = (kind: Party['kind'], words: string): string => {
    if (kind === 'federal') return 'Bund';
    const bare = words.replace(/e?s$/, '').replace(/(K|k)rei$/, '$1reis');
    if (kind === 'district') return district === undefined || another !== undefined ? bare : district;
    return state === unnamedState && bare === 'Freistaat' ? bare : state;
  };
  const called = standIns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      words: meant(kind, match[0]),
      start: match.index,
      length: match[0].length,
    })),
  );
  const isFederationNamed = named.some(({ words }) => words.startsWith('Bundesministerium'));
  const known = new Map<string, Party>();
  const all = [
    ...named,
    ...called.filter(({ start }) => !named.some((each) => covers(each, start))),
  ].toSorted((left, right) => left.start - right.start);
  const found = all.map(({ kind, words, start, length }) => {
    const title = titleOf(words);
    const id = partyId(title);
    const party = known.get(id) ?? { id, kind, ...belongingOf(kind, isFederationNamed), name: { de: title } };
    known.set(id, party);
    return { party, start, end: start + length };
  });
  return [...found, ...abbreviated(text, [...known.values()])].toSorted(
    (left, right) => left.start - right.start,
  );
}

/**
 * Their names say it: only states have a „Bezirksregierung“, and a ministry of the federation is a „Bundesministerium“, which
 * a text that has named it may call a „Ministerium“ from then on.
 */
const belongingOf = (kind: Party['kind'], isFederationNamed: boolean): Pick<Party, 'belongsTo'> =>
  kind === 'authority' || (kind === 'ministry' && !isFederationNamed) ? { belongsTo: 'state' } : {};

const titleOf = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .replace(/^Ministeriums/, 'Ministerium')
    .replace(/Kreis(?:es|e)$/, 'Kreis');

const covers = (each: { readonly start: number; readonly length: number }, place: number): boolean =>
  each.start <= place && place < each.start + each.length;

/**
 * "das Land" of a paper that never says which is the one state that the document knows, and a state with its name is
 * the one that the document knows without.
 */
export function asKnown(named: readonly NamedParty[], known: readonly Party[]): readonly NamedParty[] {
  const [state, another] = known.filter(({ kind }) => kind === 'state');
  if (!state || another) return named;
  const isOne = new Set(named.flatMap(({ party }) => (party.kind === 'state' ? [party.id] : []))).size === 1;
  return named.map((each) => {
    const isSame = isUnnamed(each.party.id) || (isOne && isUnnamed(state.id) && each.party.kind === 'state');
    return isSame ? { ...each, party: state } : each;
  });
}

const unnamedState = 'Land';
const isUnnamed = (id: string): boolean => id === idOf(unnamedState) || id === 'freistaat';

/** The states that a text calls by their names, each time. */
const statesIn = (text: string) =>
  [...text.matchAll(namedState)].map(({ 0: words, 1: noun = '', 2: name_ = '', index: start }) => ({
    kind: 'state' as const,
    words: `${noun} ${name_ === 'NRW' ? 'Nordrhein-Westfalen' : name_}`,
    start,
    length: words.length,
  }));

/** Which one "das Land" is: the only one that is named; of several nobody says which. */
function stateMeant(text: string, states: readonly { readonly words: string }[]): string {
  const [only, another] = new Set(states.map(({ words }) => words));
  if (only !== undefined) return another === undefined ? only : unnamedState;
  return /\bNRW\b|Nordrhein-Westfalen/.test(text) ? 'Land Nordrhein-Westfalen' : unnamedState;
}

function abbreviated(text: string, parties: readonly Party[]): readonly NamedParty[] {
  return parties.flatMap((party) => {
    const [, short] = /\((\p{Lu}{2,8})\)$/u.exec(party.name.de) ?? [];
    if (short === undefined) return [];
    return [...text.matchAll(new RegExp(String.raw`(?<![\p{L}(])${short}(?!\p{L})`, 'gu'))].map(
      ({ index }) => ({
        party,
        start: index,
        end: index + short.length,
      }),
    );
  });
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id that a reader of the document can tell: „StädteRegion Aachen“ is `staedteregion-aachen`. */
function partyId(title: string): string {
  const [, short] = /\((\p{Lu}{2,8})\)$/u.exec(title) ?? [];
  return idOf(short ?? title) || 'partei';
}

/** What a title becomes as an id; empty where it has neither letter nor digit. */
export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
