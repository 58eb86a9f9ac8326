import type { DecisionKind } from '../../document/decision.ts';
import type { Finding, Reader } from '../reader.ts';
import type { Reading } from '../text/sentences.ts';
import { contextOf } from './context.ts';
import { type Sighting, heartFirst, lexiconOf, phrasesOf, sightings } from './phrase.ts';

/** What a verb in the present tense stands for is a proposal; only what has happened was decided. */
const decisionPhrases = lexiconOf([
  ...phrasesOf<DecisionKind>(
    'proposed',
    `
    beschließt|beschließen|beschliesst|beschliessen
    beschlussvorschlag*|beschlussentwurf*|beschlussvorlage|beschlussantrag
    möge|mögen _ beschließen
    schlägt|schlagen _ vor
    vorgeschlagen*
    wird|werden beauftragt|ermächtigt|gebeten|aufgefordert
    beauftragt|beauftragen|ermächtigt die|den
    stimmt|stimmen _ zu
    billigt|billigen
    fasst|fassen _ beschluss|beschlüsse
    lehnt|lehnen _ ab
    genehmigt|genehmigen die|den
    entscheidung des|der rates|rats|kreistages|kreistags|ausschusses|stadtrates
    beschlussfassung
    `,
  ),
  ...phrasesOf<DecisionKind>(
    'proposed-note',
    `
    nimmt|nehmen _ zur kenntnis
    nimmt|nehmen ~ kenntnis
    wird|werden _ zur kenntnis genommen
    zur kenntnisnahme
    kenntnisnahme
    zur kenntnis zu nehmen
    zur kenntnis
    `,
  ),
  ...phrasesOf<DecisionKind>(
    'taken-note',
    `
    hat|haben|hatte|hatten|nahm|nahmen|wurde|wurden _ zur kenntnis genommen?
    nahm|nahmen _ zur kenntnis
    zur kenntnis genommen worden
    `,
  ),
  ...phrasesOf<DecisionKind>(
    'recommended',
    `
    empfiehlt|empfehlen|empfahl|empfahlen|empfohlen
    beschlussempfehlung*
    spricht|sprechen sich _ aus
    `,
  ),
  ...phrasesOf<DecisionKind>(
    'decided',
    `
    beschloss|beschlossen|beschlossene|beschlossenen|beschlossener
    beschluss|beschlusses vom|des|der
    beschluss vom
    beschluss|beschlüsse _ gefasst
    ratsbeschluss*|kreistagsbeschluss*|grundsatzbeschluss*|haushaltsbeschluss*
    einstimmig|mehrheitlich
    hat|haben _ zugestimmt|genehmigt|abgelehnt|beauftragt|gebilligt|entschieden
    lehnte|lehnten _ ab
    *antrag|*vorschlag|vorlage|resolution _ angenommen
    stimmte|stimmten _ zu
    zugestimmt
    entschied|entschieden
    `,
  ),
  ...phrasesOf<DecisionKind>(
    'urgent',
    `
    dringlichkeitsentscheidung*|dringlichkeitsbeschluss*|eilentscheidung*|eilbeschluss*|dringlichkeitsentscheid
    im wege der dringlichkeit
    `,
  ),
]);

/** What a body has done with a paper, or shall do; no stronger than the words. */
export const readDecisions: Reader = (reading) =>
  sightings(reading, decisionPhrases)
    .filter((sighting) => !isOfAdvice(reading, sighting))
    .map(({ value, first, last, at }): Finding => {
      const { denial, wish } = contextOf(reading, first, last);
      const decision = weakened(reading, value, first, wish);
      return {
        kind: 'decision',
        first,
        last,
        basis: denial === undefined ? heartFirst(at) : [...heartFirst(at), denial],
        value: { decision, isDenied: denial !== undefined },
      };
    });

const howItVoted = /^(?:einstimmig|mehrheitlich)$/;
const advises = /^(?:empfiehlt|empfehlen|empfahl|empfahlen|empfohlen)$/;
const mostAdvice = 8;

/** "empfiehlt einstimmig": how a committee voted on what it recommends decides nothing. */
const isOfAdvice = ({ tokens, sentenceOf }: Reading, { first, last }: Sighting<DecisionKind>): boolean =>
  howItVoted.test(tokens[first]?.lower ?? '') &&
  first === last &&
  tokens
    .slice(Math.max(0, first - mostAdvice), last + mostAdvice)
    .some(
      ({ lower }, index) =>
        advises.test(lower) && sentenceOf[Math.max(0, first - mostAdvice) + index] === sentenceOf[first],
    );

/** "soll beschlossen werden" is proposed, and so is what "beschlossen" follows "wird". */
function weakened(
  reading: Reading,
  kind: DecisionKind,
  first: number,
  wish: number | undefined,
): DecisionKind {
  if (kind !== 'decided' && kind !== 'taken-note') return kind;
  const before = reading.tokens.slice(Math.max(0, first - 8), first).map(({ lower }) => lower);
  const isComing = reading.tokens[first + 1]?.lower === 'werden' || before.includes('wird');
  if (wish === undefined && !isComing) return kind;
  return kind === 'decided' ? 'proposed' : 'proposed-note';
}
