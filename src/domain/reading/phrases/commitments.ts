import type { CommitmentCue } from '../candidate.ts';
import type { Finding, Reader } from '../reader.ts';
import { contextOf } from './context.ts';
import { heartFirst, lexiconOf, phrasesOf, sightings } from './phrase.ts';

const commitmentPhrases = lexiconOf([
  ...phrasesOf<CommitmentCue>(
    'expression-of-interest',
    'interesse(n|ns|s)?bekundung*\ninteresse ~ bekundet|bekunden|geäußert\nbekundet|bekunden _ interesse',
  ),
  ...phrasesOf<CommitmentCue>(
    'declaration-of-intent',
    'letter of intent\nloi|lois\nabsichtserklärung*\nmemorandum of understanding\nmou',
  ),
  ...phrasesOf<CommitmentCue>(
    'agreement',
    `
    kooperationsvereinbarung*|kooperationsvertrag*|kooperationsverträg*|zielvereinbarung*|rahmenvereinbarung*|konsortialvertrag*|verwaltungsvereinbarung*|finanzierungsvereinbarung*|leistungsvereinbarung*|zusammenarbeitsvereinbarung*|partnerschaftsvereinbarung*|weiterleitungsvertrag*|zuwendungsvertrag*|kooperationsabkommen|zweckvereinbarung*|fördervereinbarung*|absichtsvereinbarung*
    öffentlich-rechtliche* vereinbarung|vertrag
    vereinbarung|vertrag _ geschlossen|unterzeichnet|abgeschlossen|unterschrieben
    schließt|schließen _ vereinbarung|vertrag
    `,
  ),
  ...phrasesOf<CommitmentCue>(
    'obligation',
    `
    verpflichtet|verpflichten|verpflichtete|verpflichteten sich
    sich _ verpflichtet|verpflichten|verpflichteten
    sich ~ zu verpflichten
    verpflichtung|verpflichtungserklärung*|selbstverpflichtung*|finanzierungszusage*|eigenanteilserklärung*
    ist|sind|war|waren _ verpflichtet
    übernimmt|übernehmen _ *eigenanteil|*kosten|*anteil|ausfallbürgschaft|bürgschaft|defizit|trägerschaft|federführung
    trägt|tragen den|die *eigenanteil|*kosten|finanzierung
    trägt|tragen ~ den|die *eigenanteil|*kosten
    ausfallbürgschaft*|bürgschaft|patronatserklärung*
    sagt|sagen|sagte|sagten _ zu
    zweckbindung|zweckbindungsfrist|bindungsfrist
    `,
  ),
  ...phrasesOf<CommitmentCue>(
    'readiness',
    `
    erklärt|erklären|erklärte|erklärten sich _ bereit
    sich _ bereit erklärt
    sich _ bereiterklärt
    bereit erklärt
    erklärt|erklären|erklärte _ bereitschaft
    bereitschaftserklärung*
    bereitschaft zur|zu|an
    ist|sind _ bereit
    `,
  ),
  ...phrasesOf<CommitmentCue>(
    'participation',
    `
    teilnahmeerklärung*|mitwirkungserklärung*|beitrittserklärung*|beteiligungserklärung*
    beteiligt|beteiligen|beteiligte|beteiligten sich
    tritt|treten|trat|traten _ bei
    nimmt|nehmen _ teil
    mitzuwirken
    wirkt|wirken _ mit
    aktive mitwirkung
    beteiligung an|am
    teilnahme an|am|der
    `,
  ),
]);

/** What somebody takes on, or says to be ready for. */
export const readCommitments: Reader = (reading) =>
  sightings(reading, commitmentPhrases).map(({ value, first, last, at }): Finding => {
    const { denial } = contextOf(reading, first, last);
    return {
      kind: 'commitment',
      first,
      last,
      basis: denial === undefined ? heartFirst(at) : [...heartFirst(at), denial],
      value: { commitment: value, isDenied: denial !== undefined },
    };
  });
