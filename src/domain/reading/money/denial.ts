import { type Reading, clauseWords, endsClause } from '../text/sentences.ts';

const no = /^(?:nicht|kein|keine[nrms]?|keinerlei|weder|statt|anstatt|anstelle|nie)$/;
const notReally = new Set(['nur', 'zuletzt', 'allein', 'bloß', 'einmal', 'zwingend']);
const given =
  /^(?:bewilligt|gewährt|bereitgestellt|verfügung|gezahlt|ausgezahlt|benötigt|erforderlich|notwendig|übernommen|finanziert|gefördert|zugesagt|verausgabt|gebraucht|beantragt|beschlossen|genehmigt|erhoben|gefordert|geleistet|vorgesehen|erstattet|aufgebracht|statt|möglich|zulässig|erreichbar|realistisch|leistbar)$/;
const refused = /^(?:abgelehnt|gestrichen|entfallen|entfällt|versagt|zurückgezogen|gekürzt|widerrufen)$/;
const transparent =
  /^(?:in|höhe|von|einer|eines|einem|die|den|der|dem|des|das|bis|zu|rund|ca|etwa|insgesamt|i|h|v|\.|mehr|um|über|auf|bei|zur)$/;
const mostBefore = 8;
const mostBehind = 14;

/** The word that denies an amount, where one does: "nicht 50.000 €, sondern", "50.000 € wurden nicht bewilligt". */
export function denialOf(reading: Reading, first: number, last: number): number | undefined {
  return denialBefore(reading, first) ?? denialBehind(reading, last);
}

/** Straight before it, or before the one noun that it is the amount of. */
function denialBefore(reading: Reading, first: number): number | undefined {
  let nouns = 0;
  for (const at of clauseWords(reading, first, -1, mostBefore)) {
    const token = reading.tokens[at];
    if (!token) return undefined;
    if (no.test(token.lower)) return notReally.has(reading.tokens[at + 1]?.lower ?? '') ? undefined : at;
    if (transparent.test(token.lower)) continue;
    nouns += /^\p{Lu}/u.test(token.text) ? 1 : 2;
    if (nouns > 1) return undefined;
  }
  return undefined;
}

function denialBehind(reading: Reading, last: number): number | undefined {
  const words = clauseWords(reading, last, 1, mostBehind);
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  const taken = words.find((at) => refused.test(lower(at)));
  if (taken !== undefined) return taken;
  const not = words.find((at) => no.test(lower(at)) && !notReally.has(lower(at + 1)));
  if (not === undefined || endsClause(reading, not, last)) return undefined;
  return words.some((at) => at > not && given.test(lower(at))) ? not : undefined;
}
