import type { Quantity } from '../quantity/quantities.ts';
import { type Reading, clauseWords, endsClause } from '../text/sentences.ts';

const no = new Set(
  'nicht kein keine keinen keiner keinem keines keinerlei weder statt anstatt anstelle nie'.split(' '),
);
const notReally = new Set(['nur', 'zuletzt', 'allein', 'bloß', 'einmal', 'zwingend']);
const given = new Set(
  `bewilligt gewährt bereitgestellt verfügung gezahlt ausgezahlt benötigt erforderlich notwendig übernommen
  finanziert gefördert zugesagt verausgabt gebraucht beantragt beschlossen genehmigt erhoben gefordert geleistet
  vorgesehen erstattet aufgebracht statt möglich zulässig erreichbar realistisch leistbar anfallen angefallen
  entstehen entstanden aufgewendet ausgegeben verfügbar anerkannt angesetzt eingesetzt anzusetzen übersteigen
  überschreiten ausbezahlt abgerechnet angerechnet bezuschusst berücksichtigt nötig`.split(/\s+/),
);
const refused = new Set(
  'abgelehnt gestrichen entfallen entfällt versagt zurückgezogen gekürzt widerrufen'.split(' '),
);
const transparent = new Set(
  `in höhe von einer eines einem die den der dem des das bis zu rund ca etwa insgesamt i h v . mehr wie um über auf
  bei mit zur bisher bislang früher zuvor vorher zunächst ursprünglich derzeit bisherige bisherigen bisheriger
  bisheriges`.split(/\s+/),
);
/** "statt der beantragten 80.000 €" */
const attribute =
  /^(?:beantragt|bewilligt|geplant|vorgesehen|veranschlagt|angemeldet|ursprünglich|bisherig|zugesagt|gefordert|erwartet|kalkuliert)en$/;
const mostBefore = 8;
const mostBehind = 14;

const compared = /^(?:mehr|über|oberhalb|weniger|unter|unterhalb|übersteig|überschreit)/;
/** Verbs that a "nicht" denies by itself: "übersteigen 50.000 € nicht". */
const exceeds = /^(?:übersteig|überschreit|unterschreit)/;
const mostAtOnce = 3;
const opposite = { floor: 'ceiling', ceiling: 'floor' } as const;

type Meant = { readonly quantity: Quantity; readonly denial: number | undefined };

/** What a sentence means by a quantity: "mehr als 5.000 € fallen nicht an" sets a limit and denies no amount. */
export function meantBy(reading: Reading, quantity: Quantity): Meant {
  const { way, first, last, best, basis } = quantity;
  const stated = denialOf(reading, first, last);
  if (way !== 'floor' && way !== 'ceiling') return { quantity, denial: stated };
  const isOf = (shape: RegExp) => basis.some((at) => shape.test(reading.tokens[at]?.lower ?? ''));
  const atOnce = isOf(exceeds) ? clauseWords(reading, last, 1, mostAtOnce) : [];
  const isCompared = isOf(compared);
  const denial =
    stated ??
    atOnce.find((at) => reading.tokens[at]?.lower === 'nicht') ??
    (isCompared ? forbidden(reading, last) : undefined);
  if (denial === undefined || !isCompared) return { quantity, denial };
  const turned = opposite[way];
  const ends = turned === 'floor' ? { low: best, high: null } : { low: null, high: best };
  return { quantity: { ...quantity, way: turned, ...ends, basis: [denial, ...basis] }, denial: undefined };
}

/** "Mehr als 15.000 € darf die Leitung nicht allein vergeben": what is allowed ends there. */
function forbidden(reading: Reading, last: number): number | undefined {
  if (!/^(?:darf|dürfen)$/.test(reading.tokens[last + 1]?.lower ?? '')) return undefined;
  return clauseWords(reading, last, 1, mostBehind).find((at) => no.has(reading.tokens[at]?.lower ?? ''));
}

/** The word that denies an amount, where one does: "nicht 50.000 €, sondern", "50.000 € wurden nicht bewilligt". */
function denialOf(reading: Reading, first: number, last: number): number | undefined {
  return denialBefore(reading, first) ?? denialBehind(reading, last) ?? setRight(reading, first, last);
}

/** "nicht, wie berichtet, 90 %, sondern 75 %" */
function setRight({ tokens, sentenceOf }: Reading, first: number, last: number): number | undefined {
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.lower !== 'sondern') return undefined;
  for (let at = first - 1; at >= first - mostBehind && sentenceOf[at] === sentenceOf[first]; at -= 1)
    if (no.has(tokens[at]?.lower ?? '')) return notReally.has(tokens[at + 1]?.lower ?? '') ? undefined : at;
  return undefined;
}

/** Straight before it, or before the one noun that it is the amount of. */
function denialBefore(reading: Reading, first: number): number | undefined {
  let nouns = 0;
  for (let at = first - 1; at >= first - mostBefore && !endsClause(reading, at, first); at -= 1) {
    const token = reading.tokens[at];
    if (!token) return undefined;
    if (no.has(token.lower)) return notReally.has(reading.tokens[at + 1]?.lower ?? '') ? undefined : at;
    if (token.lower === 'noch' && isNeither(reading, at)) return at;
    if (transparent.has(token.lower) || attribute.test(token.text)) continue;
    // "statt wie geplant 50.000 €"
    if (reading.tokens[at - 1]?.lower === 'wie' && attribute.test(`${token.text}en`)) continue;
    nouns += /^\p{Lu}/u.test(token.text) ? 1 : 2;
    if (nouns > 1) return undefined;
  }
  return undefined;
}

const farthestNeither = 16;

/** "weder die 40.000 € des Landes noch die 10.000 €": the other half, wherever the first one stands. */
const isNeither = (reading: Reading, at: number): boolean =>
  clauseWords(reading, at, -1, farthestNeither).some((each) => reading.tokens[each]?.lower === 'weder');

const share = /^(?:entfallen|entfällt)$/;
const cut = /^gekürzt$/;
const mostToShare = 12;

/** "von 612.300 € entfallen 180.000 € auf die Stadt" and "auf 20.000 € gekürzt" leave an amount as it is. */
function isShared(reading: Reading, last: number, verb: number): boolean {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  const isOn = (at: number): boolean => lower(at) === 'auf' && lower(at + 1) !== 'grund';
  const before = clauseWords(reading, verb, -1, mostToShare).filter(isOn);
  // "wovon auf die Stadt 90.000 € entfallen", and not "die auf 90.000 € begrenzten Mittel entfallen".
  const isOnSomebody = before.some((at) => !reading.tokens[at + 1]?.number);
  if (share.test(lower(verb))) return isOnSomebody || clauseWords(reading, verb, 1, mostToShare).some(isOn);
  return cut.test(lower(verb)) && before.length > 0 && verb > last;
}

function denialBehind(reading: Reading, last: number): number | undefined {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  // "Über 50.000 € hinaus wird nichts gezahlt": up to there it is.
  if (lower(last + 1) === 'hinaus') return undefined;
  let taken: number | undefined;
  let not: number | undefined;
  let isGiven = false;
  for (let at = last + 1; at <= last + mostBehind && !endsClause(reading, at, last); at += 1) {
    const word = lower(at);
    if (not !== undefined) isGiven ||= given.has(word);
    else if (no.has(word) && !notReally.has(lower(at + 1))) not = at;
    if (refused.has(word)) taken ??= at;
  }
  if (taken !== undefined && !isShared(reading, last, taken)) return taken;
  return isGiven ? not : undefined;
}
