import type { InstrumentCue } from '../candidate.ts';
import type { Finding, Reader } from '../reader.ts';
import { type Reading, clauseWords } from '../text/sentences.ts';
import { heartFirst, lexiconOf, phrasesOf, sightings } from './phrase.ts';

const instrumentPhrases = lexiconOf([
  ...phrasesOf<InstrumentCue>(
    'over-or-off-plan',
    `
    über- und|oder|bzw|/ außerplanmäßig*|ausserplanmäßig*
    über- / außerplanmäßig*
    üpl / apl
    üpl und|oder|bzw apl
    `,
  ),
  ...phrasesOf<InstrumentCue>('over-plan', 'überplanmäßig*\nüpl'),
  ...phrasesOf<InstrumentCue>('off-plan', 'außerplanmäßig*|ausserplanmäßig*\napl'),
  ...phrasesOf<InstrumentCue>(
    'supplementary-budget',
    'nachtrag|nachtrags|nachtragshaushalt*|nachtragssatzung*|nachtragsplan*|nachtragshaushaltssatzung*',
  ),
  ...phrasesOf<InstrumentCue>('commitment-authorisation', 'verpflichtungsermächtigung*\nve'),
  ...phrasesOf<InstrumentCue>(
    'carry-over',
    'ermächtigungsübertragung*|haushaltsrest*|haushaltsausgabereste*|mittelübertragung*',
  ),
  ...phrasesOf<InstrumentCue>(
    'provisional-budget',
    'vorläufige* haushaltsführung\nübergangswirtschaft\nnothaushalt*',
  ),
  ...phrasesOf<InstrumentCue>('spending-freeze', 'haushaltssperre*\nhaushaltswirtschaftliche* sperre'),
  ...phrasesOf<InstrumentCue>(
    'cover',
    `
    deckung|gedeckt durch|aus|über
    deckung _ erfolgt|durch|gewährleistet|sichergestellt|gesichert
    deckungsvorschlag*|deckungsmittel*|deckungsvorschläge
    gedeckt
    deckungsfähig*|deckungsfähigkeit
    minderaufwendungen|minderaufwand|minderausgaben|minderauszahlungen
    mehrerträge*|mehreinnahmen|mehreinzahlungen
    einsparung|einsparungen
    haushaltsverträglich*
    im rahmen der haushaltsausführung|haushaltsplanung|haushaltsaufstellung
    `,
  ),
  ...phrasesOf<InstrumentCue>(
    'existing-staff',
    `
    mit|durch|aus|vom|von vorhandene(m|n|s) personal|personalbestand|mitarbeitern|kräften|stellen
    mit|durch|vom dem vorhandenen personal
    mit|durch bestehende(m|n) personal
    mit|durch eigene(m|n) personal|kräften
    personal _ vorhanden
    vorhandenes personal
    stammpersonal|bestandspersonal
    `,
  ),
  ...phrasesOf<InstrumentCue>(
    'existing-means',
    `
    vorhandene(n|r) ressourcen|mitteln|haushaltsmitteln|haushaltsansätze|budgets|ansätze|mittel
    aus|im rahmen? des|der? laufenden|bestehenden|vorhandenen budget*|haushalt*|mittel*|ansätze
    bestehende(n|r) haushaltsmitteln|ansätze|mitteln
    `,
  ),
]);

/** The ways of budget law, and the sections that name them. */
export const readInstruments: Reader = (reading) => [
  ...sightings(reading, instrumentPhrases)
    .filter(({ value, last }) => value !== 'existing-means' || !isMissing(reading, last))
    .map(({ value, first, last, at }): Finding => ({
      kind: 'instrument',
      first,
      last,
      basis: heartFirst(at),
      value: { instrument: value, section: null },
    })),
  ...(reading.places.get('§') ?? []).flatMap((at) => sectionAt(reading, at)),
];

const budgetLaws =
  /^(?:go|gemhvo|komhvo|kro|tintg|gfg|lho|bho|kag|teilhabe-|nkf|stabg|kuifög|kinvfg|gemo|hgo|nkomvg|komvg|thürko|thürgem|sächsgemo|sächskom|bbgkverf|kverf|kvg|kv|kommhv|komhkvo|gemhkvo|gemhvo-doppik|lkro|landeshaushaltsordnung|bundeshaushaltsordnung|kommunalverfassung)/;
const missing = /^(?:bereit|verfügbar|vorhanden|enthalten|eingeplant|verfügung|veranschlagt)$/;
const mostBehind = 6;

/** "stehen im laufenden Haushalt nicht bereit": what is not there pays for nothing. */
function isMissing(reading: Reading, last: number): boolean {
  const behind = clauseWords(reading, last, 1, mostBehind).map((at) => reading.tokens[at]?.lower ?? '');
  const not = behind.findIndex((word) => word === 'nicht' || word === 'keine');
  return not >= 0 && behind.slice(not).some((word) => missing.test(word));
}

const between =
  /^(?:abs|absatz|satz|nr|nummer|s|ziff|ziffer|\.|,|\d+|buchstabe|[a-z]|i|v|m|und|bis|ff|f|der|des|buchst|§|-|lit|in|verbindung|mit)$/;
const known = new Set(['14c', '76', '78', '79', '80', '81', '82', '83', '84', '85', '86']);
const farthest = 14;

/** "§ 83 Abs. 2 GO NRW": a section of budget law, by its law or by its number. */
function sectionAt({ tokens }: Reading, at: number): readonly Finding[] {
  const begin = tokens[at + 1]?.text === '§' ? at + 2 : at + 1;
  const number = tokens[begin];
  if (number?.kind !== 'number' && number?.kind !== 'code') return [];
  const letter =
    tokens[begin + 1]?.space === '' && /^[a-z]$/.test(tokens[begin + 1]?.text ?? '') ? begin + 1 : undefined;
  const spaced = letter ?? (/^[a-h]$/.test(tokens[begin + 1]?.text ?? '') ? begin + 1 : undefined);
  const section = `${number.text}${spaced === undefined ? '' : (tokens[spaced]?.text ?? '')}`;
  const end = spaced ?? begin;
  let law = end + 1;
  while (law < end + farthest && between.test(tokens[law]?.lower ?? '')) law += 1;
  const isBudgetLaw = budgetLaws.test(tokens[law]?.lower ?? '') || tokens[law]?.lower === 'gemeindeordnung';
  const isOther = tokens[law]?.kind === 'word' && /^\p{Lu}{2,}|\p{Lu}$/u.test(tokens[law]?.text ?? '');
  if (!isBudgetLaw && (isOther || !known.has(section))) return [];
  const state =
    isBudgetLaw &&
    /^(?:nrw|nw|hessen|rlp|bw|nds|rp|sh|lsa|mv|bayern|saarland|m-v)$/.test(tokens[law + 1]?.lower ?? '')
      ? law + 1
      : law;
  const last = isBudgetLaw ? state : end;
  return [
    {
      kind: 'instrument',
      first: at,
      last,
      basis: [at, begin, last],
      value: { instrument: 'section', section },
    },
  ];
}
