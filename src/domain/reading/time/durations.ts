import type { Finding } from '../reader.ts';
import { type Reading, clauseWords, endsClause, placesWhere } from '../text/sentences.ts';
import { wholeOfWord } from '../text/number-words.ts';

const units: readonly (readonly [RegExp, number])[] = [
  [/^jahre?n?$|^kalenderjahre?n?$|^haushaltsjahre?n?$/, 12],
  [/^monate?n?$|^kalendermonate?n?$/, 1],
];
const adjective = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(jährig|monatig)/;
const written = /^(jährig|monatig)/;
const isUnit = (word: string): boolean => written.test(word) || units.some(([shape]) => shape.test(word));
const lasting =
  /^(?:\p{L}{0,24}(?:laufzeit|dauer|zeitraum|zeitraums|zeitraumes|bindungsfrist|bindefrist|bauzeit|zweckbindung)|dauert|dauern|dauerte|befristet|befristung|verlängert|verlängerung|läuft|endet|endete|angemietet|gesichert|begrenzt|angelegt|ausgelegt|bemessen|vorgesehen|geplant|bewilligt|gefördert|vereinbart|vorzuhalten|vorhalten|vorgehalten|aufrechtzuerhalten|aufrechterhalten|fortzuführen|fortgeführt|weiterzuführen|weitergeführt|weiterzubetreiben|zweckgebunden|zweckentsprechend|gebunden)$/u;
/** "die dreijährige Projektphase" */
const spanning =
  /^(?:\p{L}{0,12}phase|projekt|projekts|förderung|\p{L}{0,12}vertrag|\p{L}{0,12}vertrags|bindung|erprobung|finanzierung|förderzusage|programm|gewährleistung|befristung)$/u;
const age = /^(?:alt|alte[nrsm]?|jung|lebensalter|lebensjahr)$/;
const between = new Set([
  'die',
  'der',
  'den',
  'weitere',
  'sich',
  'des',
  'vertrages',
  'vertrags',
  'projekts',
  'projektes',
  'vorhabens',
  'förderung',
  'vereinbarung',
  'weiteren',
  'zunächst',
  'maximal',
  'insgesamt',
  'nächsten',
  'kommenden',
  'ersten',
  'mindestens',
  'je',
  'jeweils',
  'von',
  'auf',
  'für',
  'um',
  'über',
  'vorerst',
  ':',
  'beträgt',
  'eine',
  'einen',
  'bis',
  'zu',
  'ist',
  'umfasst',
  'hat',
  'nach',
  'endet',
  'liegt',
  'bei',
  'ca',
  'rund',
  'etwa',
  '.',
]);
const year = /^(?:19|20)\d\d$/;
const genitive = /^(?:des|der|dieses|dieser)$/;
const settled = /^(?:verlängert|verlängern|befristet|begrenzt|angemietet|bewilligt|gesichert)$/;
const most = 6;
const mostBehind = 10;

/** How long something lasts, where the text says that it lasts: "für die Dauer von drei Jahren", "Laufzeit: 24 Monate". */
export function readDurations(reading: Reading): readonly Finding[] {
  const counted = placesWhere(reading, isUnit).flatMap((unit) =>
    [unit - 3, unit - 2, unit - 1].filter((at) => reading.numbers[at] !== undefined),
  );
  const places = [...new Set([...counted, ...placesWhere(reading, (word) => adjective.test(word))])];
  return places.flatMap((at): readonly Finding[] => {
    const found = durationAt(reading, at);
    if (!found || !isLasting(reading, at, found.last)) return [];
    const value = { earliest: null, latest: null, precision: 'duration', months: found.months } as const;
    return [{ kind: 'period', first: at, last: found.last, basis: [at, found.last], value }];
  });
}

function durationAt({ tokens, numbers }: Reading, at: number) {
  const [, count = '', of] = adjective.exec(tokens[at]?.lower ?? '') ?? [];
  if (of !== undefined) {
    const whole = wholeOfWord(count);
    return whole === undefined ? undefined : { last: at, months: whole * (of === 'jährig' ? 12 : 1) };
  }
  const number = numbers[at];
  if (!number || Number(number.whole) > 99 || number.decimals === '00') return undefined;
  const [, hyphenated] =
    tokens[number.last + 1]?.text === '-' ? (written.exec(tokens[number.last + 2]?.lower ?? '') ?? []) : [];
  if (hyphenated !== undefined) {
    return { last: number.last + 2, months: Number(number.whole) * (hyphenated === 'jährig' ? 12 : 1) };
  }
  const unit = units.find(([shape]) => shape.test(tokens[number.last + 1]?.lower ?? ''))?.[1];
  const months = unit === undefined ? 0 : Number(`${number.whole}.${number.decimals || '0'}`) * unit;
  return Number.isInteger(months) && months > 0 ? { last: number.last + 1, months } : undefined;
}

function isLasting(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  const next = tokens[last + 1]?.lower ?? '';
  if (age.test(next)) return false;
  if (next === 'lang' || lasting.test(next) || spanning.test(next)) return true;
  // "vom … bis zum 31. August 2027 (36 Monate)"
  const [opener, day] = [tokens[first - 1], tokens[first - 2]];
  if (opener?.text === '(' && next === ')' && (day?.kind === 'day' || year.test(day?.text ?? '')))
    return true;
  // "um ein Jahr bis Ende 2026 verlängert"
  const isOver =
    /^(?:um|auf|für)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first - 1]?.lower === 'weitere';
  if (isOver && clauseWords(reading, last, 1, mostBehind).some((at) => settled.test(tokens[at]?.lower ?? '')))
    return true;
  for (let at = first - 1; at >= first - most && !endsClause(reading, at, first); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lasting.test(lower) || (lower === 'für' && at >= first - 3)) return true;
    const isOfIt = genitive.test(tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (!between.has(lower) && !isOfIt) return false;
  }
  return tokens[first - 1]?.text === ':' && lasting.test(tokens[first - 2]?.lower ?? '');
}
