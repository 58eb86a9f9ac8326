import { type Reading, clauseWords, endsClause } from '../text/sentences.ts';

type Base = { readonly words: string; readonly at: readonly number[] };

const genitive =
  /^(?:der|des|dieser|dieses|aller|ihrer|seiner|deren|von|vom|am|an|bezogen|auf|je|zu|zum|zur|den|dem|die|das)$/;
const opens = new Set([
  'der',
  'des',
  'dieser',
  'aller',
  'ihrer',
  'seiner',
  'von',
  'vom',
  'am',
  'an',
  'auf',
  'bezogen',
  'jeder',
]);
/** "60 v. H. vom Land" names who pays, and not of what. */
const payer =
  /^(?:land|landes|bund|kreis|stadt|gemeinde|kommune|kommunen|träger|verein|eu|esf|städteregion)$/;
const capital = /^\p{Lu}/u;
const most = 10;
const mostBefore = 6;

/** Of what a rate is: "20 % der zuwendungsfähigen Ausgaben", "von den Gesamtkosten 20 %". */
export function baseOf(reading: Reading, first: number, last: number): Base | undefined {
  return baseBehind(reading, last) ?? baseBefore(reading, first);
}

function baseBehind(reading: Reading, last: number): Base | undefined {
  const { tokens } = reading;
  if (!opens.has(tokens[last + 1]?.lower ?? '') || isChange(reading, last)) return undefined;
  let noun: number | undefined;
  for (let at = last + 1; at <= last + most && !endsClause(reading, at, last); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (capital.test(token.text)) noun = at;
    else if (noun !== undefined && !/^(?:der|des)$/.test(token.lower)) break;
  }
  return noun === undefined || payer.test(tokens[noun]?.lower ?? '')
    ? undefined
    : baseFrom(reading, last + 1, noun);
}

const toward = /^(?:entfall\p{L}*|entfällt|steig\p{L}*|sink\p{L}*|erhöh\p{L}*|verteil\p{L}*)$/u;
const farthestVerb = 8;

/** "20 % auf die direkten Kosten" is a share of them; "20 % entfallen auf Sachkosten", "um 20 % auf den Höchststand" are not. */
function isChange(reading: Reading, last: number): boolean {
  const { tokens } = reading;
  if (tokens[last + 1]?.lower !== 'auf') return false;
  const around = [
    ...clauseWords(reading, last, -1, farthestVerb),
    ...clauseWords(reading, last, 1, farthestVerb),
  ];
  return around.some((at) => tokens[at]?.lower === 'um' || toward.test(tokens[at]?.lower ?? ''));
}

function baseBefore(reading: Reading, first: number): Base | undefined {
  const { tokens } = reading;
  const noun = first - 1;
  if (!capital.test(tokens[noun]?.text ?? '')) return undefined;
  for (let at = noun - 1; at >= Math.max(0, first - mostBefore); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (reading.sentenceOf[at] !== reading.sentenceOf[first]) return undefined;
    if (lower === 'von' || lower === 'vom') return baseFrom(reading, at, noun);
    if (tokens[at]?.kind !== 'word' || (capital.test(tokens[at]?.text ?? '') && !genitive.test(lower)))
      return undefined;
  }
  return undefined;
}

function baseFrom({ tokens }: Reading, from: number, noun: number): Base {
  const at = Array.from({ length: noun - from + 1 }, (_, index) => from + index);
  return { at, words: at.map((each) => tokens[each]?.text ?? '').join(' ') };
}
