import type { Finding, Reader } from '../reader.ts';
import { type Reading, clauseWordWhere, placesWhere } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { meantBy } from '../money/denial.ts';
import { baseOf } from './base.ts';
import { readFractions } from './fractions.ts';
import type { Grammar, Unit } from './figure.ts';
import { type Quantity, readQuantities } from './quantities.ts';

const percentWords = /^(?:%|prozent|vomhundert|vh|prozentig\p{L}{0,2}|prozentige[nrsm]?)$/u;
const joined = /^(?:prozentig|%ig|prozentige)/;

function percentAt(tokens: readonly Token[], at: number): Unit | undefined {
  const [one, two, three, four] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!one) return undefined;
  const unit = (last: number): Unit => ({ first: at, last, power: 0, of: '' });
  if (percentWords.test(one.lower)) return unit(at);
  // "80-prozentige", "80-%ige".
  if (one.text === '-' && one.space === '' && two && (joined.test(two.lower) || two.text === '%'))
    return unit(at + 1);
  if (one.lower === 'vom' && two?.lower === 'hundert') return unit(at + 1);
  if (one.lower !== 'v' || two?.text !== '.' || three?.lower !== 'h') return undefined;
  return unit(four?.text === '.' && four.space === '' ? at + 3 : at + 2);
}

const never = (): undefined => undefined;
const isSign = (word: string): boolean =>
  percentWords.test(word) || joined.test(word) || word === 'hundert' || word === 'h';
const percentsIn = (reading: Reading): Grammar => ({
  power: 2,
  signs: placesWhere(reading, isSign),
  behind: percentAt,
  before: never,
  byItself: () => false,
});

/** Shares of something, in basis points, with the words that name of what. */
export const readRates: Reader = (reading) => {
  const isMeasured = measuredIn(reading);
  return [...readQuantities(reading, percentsIn(reading)), ...readFractions(reading)]
    .filter((quantity) => !isName(reading, quantity) && !isMeasured(quantity))
    .map((read): Finding => {
      const { quantity, denial } = meantBy(reading, read);
      const { first, last, basis, way, low, best, high } = quantity;
      const base = baseOf(reading, first, last);
      return {
        kind: 'rate',
        first,
        last,
        basis: [...(denial === undefined ? [] : [denial]), ...basis, ...(base?.at ?? [])],
        value: { way, low, best, high, base: base?.words ?? null, isDenied: denial !== undefined },
      };
    });
};

const names =
  /^(?:programms?|projekte?s?|initiative|kampagne|titel|slogan|motto|verein|netzwerk|bündnis|aktion|veranstaltung|broschüre|label|marke)$/;
/** What is measured in per cent and is no share of money: votes, a slope. */
const measured =
  /^(?:\p{L}*stimmen|stimmenanteil\p{L}*|\p{L}*wahlbeteiligung|wahlergebnis\p{L}*|wählerstimmen|\p{L}*steigung|\p{L}*gefälle|\p{L}*neigung|neigt|luftfeuchtigkeit|luftfeuchte|alkohol\p{L}*|vol|votum|ja-stimmen|nein-stimmen|wähler\p{L}*|wahlberechtigte\p{L}*|stimmberechtigte\p{L}*|zustimmung|zustimmungsquote|gegenstimmen|\p{L}*umfrage|\p{L}*befragung|votierten?|\p{L}*quorum|zweidrittelmehrheit)$/u;
/** "Die Beteiligung lag bei 61 %" is one of voters where the sentence speaks of an election. */
const partaking = /^(?:beteiligung|beteiligten?)$/;
const election = /(?:wahl|wahlen|entscheid|begehren|abstimmung|urnengang)s?$/;
const mostAround = 5;
const opening = new Set(['„', '»', '"', '“', '«', '‚']);
const closing = new Set(['“', '”', '«', '"', '»', '‘']);
const longestName = 8;

/** A rate in the name of something ("die Kampagne „100 % für alle“") or of a company that is owned in full. */
function isName({ tokens }: Reading, { first, last }: Quantity): boolean {
  if ([1, 2].some((next) => tokens[last + next]?.lower.startsWith('tochter') === true)) return true;
  if (names.test(tokens[first - 1]?.lower ?? '')) return true;
  for (let at = first - 1; at >= Math.max(0, first - longestName); at -= 1) {
    if (!opening.has(tokens[at]?.text ?? '')) continue;
    const isClosed = tokens.slice(last + 1, last + 1 + longestName).some(({ text }) => closing.has(text));
    return isClosed && tokens[at - 1]?.text !== ':';
  }
  return false;
}

/** In a list of results only the first names the votes: "31,8 % der Zweitstimmen, die SPD 29,1 %". */
const votes = /(?:stimmen|wahlbeteiligung)$/;
const farthestVotes = 12;
const farthestElection = 8;
const steps: readonly (1 | -1)[] = [1, -1];

/** Whether a share is one of votes or of a slope: which words tell so is asked once for each word of the text. */
function measuredIn(reading: Reading): (quantity: Quantity) => boolean {
  const ofVotes = new Set(placesWhere(reading, (word) => votes.test(word)));
  const ofOther = new Set(placesWhere(reading, (word) => measured.test(word)));
  const elections = new Set(placesWhere(reading, (word) => election.test(word)));
  const ofVoters = new Set(
    placesWhere(reading, (word) => partaking.test(word)).filter((at) =>
      steps.some(
        (step) =>
          clauseWordWhere(reading, at, step, farthestElection, (word) => elections.has(word)) !== undefined,
      ),
    ),
  );
  const { sentenceOf } = reading;
  const isOther = (at: number): boolean => ofOther.has(at);
  const isVoters = (at: number): boolean => ofVoters.has(at);
  return ({ first, last }) => {
    if (ofVotes.size > 0)
      for (let at = Math.max(0, first - farthestVotes); at < first; at += 1)
        if (ofVotes.has(at) && sentenceOf[at] === sentenceOf[first]) return true;
    if (ofOther.size === 0 && ofVoters.size === 0) return false;
    return steps.some(
      (step) =>
        clauseWordWhere(reading, step < 0 ? first : last, step, mostAround, isOther) !== undefined ||
        clauseWordWhere(reading, step < 0 ? first : last, step, farthestElection, isVoters) !== undefined,
    );
  };
}
