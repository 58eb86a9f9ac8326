import { type Reading, clauseWords } from '../text/sentences.ts';

const except = /^(?:außer|ausgenommen|abgesehen|ausnahme|neben|vorbehaltlich)$/;
/** What follows in the sentence and takes it back: "…, ab 2024 jedoch 20.000 €", "…, solange das Land zahlt". */
const thenAgain =
  /^(?:jedoch|aber|allerdings|solange|wenn|sofern|falls|soweit|nur|lediglich|vorbehaltlich|sondern|dennoch|gleichwohl|unwahrscheinlich|zweifelhaft|fraglich|unzutreffend|falsch|ausgeschlossen)$/;
const relative = /^(?:die|welche|deren)$/;
const past = /^(?:wurden?|waren?|gewesen|hatten?|entstanden|angefallen)$/;
/** Who pays nothing, where it is not the town. */
const others =
  /^(?:\p{L}*eltern|familien|kindern?|\p{L}*bürger\p{L}*|\p{L}*teilnehm(?:er|end)\p{L}*|schüler\p{L}*|besucher\p{L}*|gästen?|nutz(?:er|end)\p{L}*|vereinen?|jugendlichen?|studierenden?|senior\p{L}*|einwohner\p{L}*|fahrgästen?|mitgliedern?|betroffenen?|geflüchteten?|personen|menschen|anwohner\p{L}*|kunden|geringverdiener\p{L}*|eintritt|parken|\p{L}*parkplätzen?|\p{L}*parkplatz|wlan|w-lan|fahrt|fahrten)$/u;
const otherPayer =
  /^(?:land|landes|bund|bundes|träger|trägern|trägers|verein|vereins|freistaats?|freistaates)$/;
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
  const isExcepted = around.some(
    (at) => except.test(lower(at)) || (lower(at) === 'auf' && lower(at - 1) === 'bis'),
  );
  const isOfOthers = around.some(
    (at) =>
      others.test(lower(at)) || (otherPayer.test(lower(at)) && ['dem', 'den', 'des'].includes(lower(at - 1))),
  );
  if (isExcepted || isOfOthers || around.some((at) => past.test(lower(at)))) return true;
  if (lower(last + 1) === ',' && relative.test(lower(last + 2))) return true;
  for (let at = last + 1; at <= last + mostTail && sentenceOf[at] === sentenceOf[last]; at += 1)
    if (thenAgain.test(lower(at)) || (lower(at) === 'ab' && tokens[at + 1]?.number)) return true;
  return false;
}
