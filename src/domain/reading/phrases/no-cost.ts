import { type Reading, clauseWords, endsClause } from '../text/sentences.ts';

/** What would have to be paid, by anybody. */
const cost =
  /^(?:\p{L}{0,24}-?)?(?:kosten|aufwendungen|aufwand|auszahlungen|ausgaben|finanzmitteln?|haushaltsmitteln?|geldmitteln?|geld|geldern?|mitteln?|belastung|belastungen|ressourcen|finanzbedarf|mittelbedarf|mitteleinsatz|finanzmitteleinsatz|mittelbereitstellung|mehrbedarf|personalbedarf|bereitstellung|personal)$|^(?:plan|personal)?stellen$/u;
/** What the town itself would have to give. */
const own =
  /^(?:\p{L}{0,24}-?)?(?:eigenmitteln?|eigenanteile?s?|eigenbeteiligung|eigenleistung|eigenleistungen|kofinanzierung|zuzahlung|kostenbeteiligung|eigenbeitrag|komplementärmitteln?|gemeindeanteil|kreisanteil|stadtanteil|kommunalanteil|finanzierungsbedarf|finanzbedarf|mittelbedarf)$/u;
const effect = /^(?:auswirkungen?|folgen|konsequenzen|effekte|verpflichtungen|beteiligung|beitrag|beiträge)$/;
const ofMoney =
  /^(?:finanziell|haushaltsrechtlich|haushaltsmäßig|finanzielle[nr]?|haushaltsrechtliche[nr]?|haushaltsmäßige[nr]?|haushaltswirtschaftliche[nr]?|haushaltsrelevante[nr]?|monetäre[nr]?|personelle[nr]?|budgetäre[nr]?)$/;
const grant =
  /^(?:\p{L}{0,12}zuschuss|zuschüsse|finanzierungsbeitrag|kostenbeitrag|anteil|finanzierungsanteil|kostenanteil)$/u;
const townly = /^(?:städtisch|kommunal|gemeindlich)e[rsn]?$/;
const town = /^(?:stadt|gemeinde|kommunen?|kreises|landkreises|\p{L}{2,12}gemeinde|städteregion)$/u;
const needed =
  /^(?:entstehen|entsteht|erforderlich|erfordern|erfordert|benötigt|benötigen|nötig|notwendig|anfallen|anfällt|ergeben|ergibt|verbunden|verursacht|verursachen|auslösen|ausgelöst|aufzubringen|aufzuwenden|beizusteuern|einzusetzen|bereitzustellen|bedarf|bedürfen|braucht|brauchen|einhergehen|resultieren|resultiert|bindet|gebunden|erwachsen|erwächst|aufgebürdet|beansprucht|entfällt)$/;
const toBeGiven =
  /^(?:leisten|erbringen|tragen|zahlen|erhoben|gefordert|verlangt|eingefordert|abverlangt|vorgesehen|zahlt|leistet|trägt|erbringt|aufbringen|beisteuern|einzubringen|besteht|vorausgesetzt|fällig|bestehen)$/;
/** Verbs that say so only with their other half, or with a verb that it is a must. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:fallen|fällt)$/, /^an$/],
  [/^(?:löst|lösen)$/, /^aus$/],
  [/^(?:gehen|geht)$/, /^(?:einher|ein)$/],
  [/^(?:zieht|ziehen)$/, /^(?:nach|sich)$/],
  [/^(?:führt|führen)$/, /^zu$/],
  [/^(?:kommen|kommt)$/, /^(?:hinzu|zu)$/],
  [
    /^(?:müssen|muss|brauchen)$/,
    /^(?:tragen|übernehmen|aufwenden|aufbringen|bereitstellen|ausgeben|beisteuern|zahlen|bereitgestellt|aufgebracht|aufgewendet|aufgewandt|eingebracht|einsetzen|einbringen|erbringen|leisten|zuschießen|zugeschossen|beigesteuert|ausgegeben|gezahlt|eingesetzt|erbracht|eingeplant|veranschlagt)$/,
  ],
  // Costs that stay are none; means that stay are another thing.
  [
    /^(?:verbleibt|verbleiben)$/,
    /(?:kosten|eigenanteile?|aufwand|ausgaben|aufwendungen|belastung|belastungen|verpflichtungen)$/,
  ],
  [/^zu$/, /^erwarten$/],
  [/^(?:hat|haben)$/, /^(?:auswirkungen?|folgen|tragen)$/],
  [/^(?:hat|haben|sind|ist)$/, /^verbunden$/],
];
export const none = /^(?:kein|keine[nrms]?|keinerlei|weder)$/;

export const isCostWord = (word: string): boolean => cost.test(word) || own.test(word) || effect.test(word);

/** What says that it is not the cost that is missing but the knowledge of it, or that some is left, or that it is hoped. */
const unsure =
  /^(?:genannt\p{L}*|bekannt\p{L}*|beziffert\p{L}*|angegeben\p{L}*|ermittelt\p{L}*|absehbar\p{L}*|verfügung|vorhanden|noch|bisher|bislang|derzeit|derzeitigem|gegenwärtig|heutigem|jetzigem|momentan|aktuell|wesentliche[mnrs]?|nennenswerte[mnrs]?|erhebliche[mnrs]?|große[mnrs]?|hohe[mnrs]?|höhere[mnrs]?|größere[mnrs]?|geringe[mnrs]?|unerhebliche[mnrs]?|unbegrenzte[mnrs]?|ob|wenn|falls|sofern|soweit|hoffentlich|möglichst|weitgehend|nahezu|fast|sollen|sollten|sollte|soll|will|wollen|möchte|möchten|könnten|könnte|würden|würde|wäre|wären|beurteilt|beantragt|bewilligt|ausreichende[mnrs]?|angaben|aussage|aussagen|informationen|mindestens|überwiegend|größtenteils|zunächst|vorerst|möglicherweise|eventuell|ggf|voraussichtlich|wohl|angemeldet|eingestellt|berücksichtigt|abgerufen|förderfähige[mnrs]?|zuwendungsfähige[mnrs]?|sicher|sichergestellt|garantiert|geklärt|gedeckt|übernommen|erstattet|kaum|nur|unmittelbare[mnrs]?|direkte[mnrs]?|\p{L}{4,}bar|kann|können|konnte|konnten|könne|imstande|vermag|vermochte|gegenüber|vergleich|verzicht|wegfall|reduzierung|senkung|absenkung|minderung|verringerung|einsparung|einsparungen|entlastung|erstattung|kostenübernahme|zeitpunkt|stand|planungsstand|kenntnisstand|sachstand|darf|dürfen|dürften?|angeblich|vermeintlich|scheinbar|sei|seien|entstünden?|entstehe|ergäben|habe|hätten?)$/u;
/** "keine einmaligen Kosten": of the others it says nothing. */
const inPart = /^(?:einmalige|laufende)[nr]?$/;
const reason =
  /^(?:durch|aus|wegen|infolge|erst|allein|nur|aufgrund|bei|vom|von|in|mehr|zuletzt|zwingend|immer|überall|alle|vor|vollständig|ausschließlich|sofort|direkt|unmittelbar|gleichmäßig|automatisch|ganz)$/;
/** What is done with money: "kein Einsatz von Eigenmitteln". */
const putting = /^(?:einsatz|aufbringung|inanspruchnahme|verwendung)$/;
const capital = /^\p{Lu}/u;
const mostNouns = 5;
const mostAround = 14;

/** The words, from "kein" or "nicht" on, that say that something costs nothing; undefined where they do not say it for sure. */
export function noCostAt(reading: Reading, no: number): readonly number[] | undefined {
  const { tokens } = reading;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isNone = none.test(lower(no));
  if (!isNone && reason.test(lower(no + 1))) return undefined;
  const behind = clauseWords(reading, no, 1, mostAround);
  const before = clauseWords(reading, no, -1, mostAround);
  const noun = isNone
    ? behind
        .slice(0, mostNouns)
        .find(
          (at) => capital.test(tokens[at]?.text ?? '') && !putting.test(lower(at)) && lower(at + 1) !== '-',
        )
    : [...before, ...behind.slice(0, mostNouns)].find((at) => isCost(reading, at, before));
  const clause = [...before, ...behind];
  if (noun === undefined || !isCost(reading, noun, isNone ? behind : clause)) return undefined;
  // "weder Personal- noch Sachkosten": its "noch" is no "so far".
  const isUnsure = (at: number): boolean =>
    (lower(no) !== 'weder' && inPart.test(lower(at))) ||
    (unsure.test(lower(at)) && !(lower(no) === 'weder' && lower(at) === 'noch' && at > no));
  if (clause.some(isUnsure) || isDoubted(reading, no)) return undefined;
  if (clause.some((at) => isFigure(reading, at))) return undefined;
  const verbs = verbsIn(reading, clause, own.test(lower(noun)) || effect.test(lower(noun)));
  return verbs && [no, noun, ...verbs].toSorted((one, other) => one - other);
}

/** "Außer 500 € entstehen keine Kosten": where a figure stands beside it, something is needed, or something else is meant. */
const isFigure = ({ tokens }: Reading, at: number): boolean =>
  /[1-9]/.test(tokens[at]?.number?.whole ?? '') &&
  /^(?:€|eur|euro|t€|teur|%|prozent)$/.test(tokens[at + 1]?.lower ?? '');

function isCost({ tokens }: Reading, at: number, clause: readonly number[]): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (!capital.test(text)) return false;
  if (cost.test(lower) || own.test(lower)) return true;
  if (grant.test(lower)) return isOfTown(tokens, at);
  return (
    effect.test(lower) &&
    clause.some((each) => ofMoney.test(tokens[each]?.lower ?? '') || isOnBudget(tokens[each]?.lower))
  );
}

/** "ein städtischer Zuschuss", "ein Zuschuss der Gemeinde": what the land gives is no cost of the town. */
const isOfTown = (tokens: Reading['tokens'], at: number): boolean =>
  townly.test(tokens[at - 1]?.lower ?? '') ||
  (/^(?:der|des)$/.test(tokens[at + 1]?.lower ?? '') && town.test(tokens[at + 2]?.lower ?? ''));

const isOnBudget = (word: string | undefined): boolean => word === 'haushalt' || word === 'haushaltsplan';

/** The words in a clause that say that something is needed. */
function verbsIn(
  { tokens }: Reading,
  clause: readonly number[],
  isOwn: boolean,
): readonly number[] | undefined {
  const find = (shape: RegExp): number | undefined =>
    clause.find((at) => shape.test(tokens[at]?.lower ?? ''));
  const whole = find(needed) ?? (isOwn ? find(toBeGiven) : undefined);
  if (whole !== undefined) return [whole];
  for (const [one, other] of halves) {
    const [first, second] = [find(one), find(other)];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
}

const opensDoubt = /^(?:dass|ob|wenn|falls|sofern|soweit)$/;
const doubtful =
  /^(?:sicher|sichergestellt|gewährleistet|garantiert|gewährleisten|sicherzustellen|sicherstellen|erwartung|hoffnung|vorgabe|anspruch|forderung|wunsch|maßgabe|hofft|hoffen|ziel|wünschenswert|prüfen|prüft|geprüft|unklar|fraglich|offen|voraussetzung|bedingung|vorausgesetzt|nicht|versichert|versichern|versicherte|verspricht|versprechen|versprach|beteuert|behauptet|meint|zugesichert|erwartet|erwarten|fordert|verlangt|wünscht|beabsichtigt|anstrebt|strebt|bittet|davon|damit|vermutet|annahme|glaubt|angenommen|unterstellt)$/;
const farthestDoubt = 10;

/** ", dass keine Kosten entstehen" says so only where nobody doubts or wishes it. */
export function isDoubted(reading: Reading, at: number): boolean {
  const { tokens, sentenceOf } = reading;
  let opener = at - 1;
  while (opener > at - mostAround && !endsClause(reading, opener, at)) opener -= 1;
  if (!opensDoubt.test(tokens[opener]?.lower ?? '') || sentenceOf[opener] !== sentenceOf[at]) return false;
  if (tokens[opener]?.lower !== 'dass') return true;
  // "Dass keine Kosten entstehen, kann nicht zugesagt werden."
  if (sentenceOf[opener - 1] !== sentenceOf[opener]) return true;
  return tokens.slice(Math.max(0, opener - farthestDoubt), opener).some(({ lower }) => doubtful.test(lower));
}
