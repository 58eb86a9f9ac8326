import { type Reading, clauseWords } from '../text/sentences.ts';

const except = /^(?:außer|ausgenommen|abgesehen|ausnahme|neben|vorbehaltlich)$/;
/** What follows in the sentence and takes it back: "…, ab 2024 jedoch 20.000 €", "…, solange das Land zahlt". */
const thenAgain =
  /^(?:jedoch|aber|allerdings|solange|wenn|sofern|falls|soweit|nur|lediglich|vorbehaltlich|sondern|dennoch|gleichwohl|unwahrscheinlich|zweifelhaft|fraglich|unzutreffend|falsch|ausgeschlossen|danach|anschließend|später|bestreite[nt]|bestritt(?:en)?|bezweifel[nt]|bezweifelt|widerspricht|widersprechen|strittig|umstritten|behauptet|behaupten|meint|meinen|glaubt)$/;
const relative = /^(?:die|welche|deren)$/;
const past = /^(?:wurden?|waren?|gewesen|hatten?|entstanden|angefallen)$/;
/** Who pays nothing, where it is not the town. */
const others =
  /^(?:\p{L}*eltern|familien|kindern?|\p{L}*bürger\p{L}*|\p{L}*teilnehm(?:er|end)\p{L}*|schüler\p{L}*|besucher\p{L}*|gästen?|nutz(?:er|end)\p{L}*|vereinen?|jugendlichen?|studierenden?|senior\p{L}*|einwohner\p{L}*|fahrgästen?|mitgliedern?|betroffenen?|geflüchteten?|personen|menschen|anwohner\p{L}*|kunden|geringverdiener\p{L}*|eintritt|parken|\p{L}*parkplätzen?|\p{L}*parkplatz|wlan|w-lan|fahrt|fahrten|gruppen|initiativen|schulen|klassen|ehrenamtlichen?)$/u;
const otherPayer =
  /^(?:land|landes|bund|bundes|\p{L}*trägern?|\p{L}*trägers|\p{L}*vereins?|freistaats?|freistaates|\p{L}*unternehmen|betreibern?|veranstaltern?|anbietern?|investor|eigentümern?|antragstellern?|jobcenter)$/u;
const ofPayer = new Set(['dem', 'den', 'des']);
/** Who need not pay stands in the nominative: "der Verein muss kein Geld aufwenden". */
const must = /^(?:muss|müssen|braucht|brauchen|hat|haben)$/;
/** "in den ersten zwei Jahren", "während der Laufzeit": of what comes after it says nothing. */
const limit = /^(?:bis|innerhalb|\p{L}*laufzeit|\p{L}*dauer|förderzeitraums?|förderzeitraumes)$/u;
const begin = /^erste[nrms]?$/;
const ofTime = /^(?:\p{L}*jahre?s?|\p{L}*jahren|\p{L}*monate?n?|quartal|wochen)$/u;
const farthestTime = 3;
const mostAround = 14;
const mostTail = 20;

/** Whether what stands around "keine Kosten entstehen" makes it something else than that the town pays nothing. */
export function isTakenBack(reading: Reading, first: number, last: number): boolean {
  const { tokens, sentenceOf } = reading;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const inside = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const around = [
    ...clauseWords(reading, first, -1, mostAround),
    ...inside,
    ...clauseWords(reading, last, 1, mostAround),
  ];
  // "im Falle einer Absage": of what comes otherwise it says nothing.
  const isInCase = around.some((at) => lower(at - 1) === 'im' && /^falle?$/.test(lower(at)));
  const isExcepted = isInCase || around.some((at) => except.test(lower(at)) || past.test(lower(at)));
  if (isExcepted || isOfOthers(reading, around) || isForAWhile(reading, around)) return true;
  if (lower(last + 1) === ',' && relative.test(lower(last + 2))) return true;
  for (let at = last + 1; at <= last + mostTail && sentenceOf[at] === sentenceOf[last]; at += 1)
    if (thenAgain.test(lower(at)) || (lower(at) === 'ab' && tokens[at + 1]?.number)) return true;
  return false;
}

function isOfOthers({ tokens }: Reading, clause: readonly number[]): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isMust = clause.some((at) => must.test(lower(at)));
  return clause.some(
    (at) => others.test(lower(at)) || (otherPayer.test(lower(at)) && (isMust || ofPayer.has(lower(at - 1)))),
  );
}

/** Nothing until a day, or in the first years alone, is not nothing. */
const isForAWhile = ({ tokens }: Reading, clause: readonly number[]): boolean =>
  clause.some((at) => {
    const { lower = '' } = tokens[at] ?? {};
    const isBegin =
      begin.test(lower) && tokens.slice(at, at + farthestTime).some((each) => ofTime.test(each.lower));
    return limit.test(lower) || isBegin;
  });
