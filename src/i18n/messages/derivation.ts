import type { Language } from '../language.ts';
import { type Grantor, type Named, namedIn } from './grant.ts';

/** Posts in words, of a number that is a text already: "1 Stelle", "0,5 Stellen". */
const postsIn = {
  de: (posts: string) => `${posts} ${posts === '1' ? 'Stelle' : 'Stellen'}`,
  en: (posts: string) => `${posts} ${posts === '1' ? 'post' : 'posts'}`,
};

/** The words in which figures are explained. They come with the dialog, so that the pages do not carry them. */
const de = (grant: Named) => ({
  steps: 'Rechenweg',
  title: {
    ownShare: (figure: string, rate: string, base: string) => `${figure} bei ${rate} ${base}`,
    input: (figure: string, input: string, value: string) => `${figure}, ${input} ${value}`,
    difference: (figure: string, input: string) => `Spanne: ${figure} je nach „${input}“`,
    of: (figure: string, detail: string) => `${figure}, ${detail}`,
    joint: (figure: string) => `${figure}, zusammen`,
  },
  given: 'Diese Zahl ist eine Angabe, keine Rechnung.',
  givenRange: (low: string, high: string) => `Spanne der Angabe: ${low} bis ${high}.`,
  roundedDown: 'Das Ergebnis ist auf den Cent abgerundet: Ein Cent mehr wäre zu viel.',
  roundedRate:
    'Ein Satz wird auf hundertstel Prozent abgerundet, damit die Deckung reicht; gerechnet wird mit dem genauen Verhältnis.',
  asShare: (rate: string, base: string) =>
    `Gerechnet als Anteilfinanzierung mit ${rate} Eigenanteil ${base}, gleich welche Finanzierung das Szenario annimmt.`,
  oneInput: (input: string, value: string) =>
    `Gerechnet mit „${input}“ = ${value}; alle anderen Angaben stehen auf ihrem Schätzwert.`,
  others: 'Alle anderen Angaben stehen auf ihrem Schätzwert.',
  cases: {
    best: 'Gerechnet mit den Schätzwerten.',
    favourable: 'Gerechnet mit jeder Angabe am günstigen Ende ihrer Spanne.',
    unfavourable: 'Gerechnet mit jeder Angabe am ungünstigen Ende ihrer Spanne.',
  },
  limits: {
    noMeans: 'Die Deckung liegt unter 0, bevor etwas bezahlt ist.',
    neverNeeded: `Was da ist, reicht auch ohne ${grant.money}.`,
    neverEnough: grant.neverEnough,
    noCost: 'Ohne Kosten gibt es keine Grenze.',
    noLimit: `Die ${grant.money} wachsen mit den Kosten mit; eine Grenze gibt es nicht.`,
  },
  costNote: 'Stellen und Anteile der Kosten bleiben gleich, nur die Preise ändern sich.',
  spread:
    'Verteilt wird gleichmäßig auf die Monate; was nicht aufgeht, bekommen die früheren Monate je Cent.',
  peakNote: `Versucht ist jeder Beginn in der Spanne, mit den niedrigsten und den höchsten ${grant.moneyBy}.`,
  peakBest: (value: string, month: string) => `Mit den Schätzwerten: ${value} im ${month}.`,
  drawdown: {
    monthly: grant.paidMonthly,
    quarterly: grant.paidQuarterly,
    instalments: `${grant.inInstalments}; die letzte bringt, was übrig ist.`,
  },
  jointRange: (low: string, high: string) =>
    `Spanne ${low} bis ${high}: die Enden der einzelnen Spannen, zusammengezählt.`,
  missingPart: (party: string, inputs: string) => `${party}: nicht zu berechnen. Nicht genannt: ${inputs}.`,
  notCovered: (party: string) => `${party}: im Szenario nicht enthalten.`,
  key: (key: string) => `Der gemeinsame Eigenanteil ist verteilt nach: ${key}.`,
  instrument: {
    none: 'Über den Plan hinaus ist nichts zu zahlen; es braucht keine Entscheidung.',
    'income-cover':
      'Andere zahlen alles; ihre zweckgebundenen Mittel decken den Aufwand über den Plan hinaus.',
    'budget-cover': 'Die Deckung reicht für die Lücke zum Plan.',
    'budget-plan': 'Der Haushalt dieses Jahres ist noch nicht beschlossen und kann den Aufwand aufnehmen.',
    'over-plan': 'Die Deckung reicht nicht für die Lücke zum Plan.',
    'supplementary-budget':
      'Die Deckung reicht nicht, und der Aufwand ist nicht unabweisbar oder nicht anderweitig gedeckt.',
  },
  threshold: {
    treasurer: (value: string) => `Der Betrag liegt nicht über der Erheblichkeitsgrenze von ${value}.`,
    council: (value: string) => `Der Betrag liegt über der Erheblichkeitsgrenze von ${value}.`,
    unknown: 'Die Erheblichkeitsgrenze ist nicht genannt.',
  },
  step: {
    staff: (posts: string, months: string, price: string) =>
      `Personalkosten: ${postsIn.de(posts)} × ${months}/12 Jahr × ${price}`,
    other: (posts: string, months: string, price: string) =>
      `Sachkosten: ${postsIn.de(posts)} × ${months}/12 Jahr × ${price}`,
    cost: (staff: string, other: string) => `Kosten: ${staff} + ${other}`,
    eligible: (staff: string, share: string, other: string) =>
      `Zuwendungsfähig: ${staff} + ${share} von ${other}`,
    'total-cost': 'Kosten: als Ganzes angenommen, nicht aus Stellen und Preisen',
    'eligible-of-total': (cost: string, share: string) => `Zuwendungsfähig: ${share} von ${cost}`,
    'third-party': (given: string, cost: string) =>
      `Mittel Dritter: ${given}, höchstens die Kosten von ${cost}`,
    'terms-full': (eligible: string) =>
      `${grant.money} bei Vollfinanzierung: die zuwendungsfähigen Kosten von ${eligible}`,
    'terms-proportional': (rate: string, base: string) =>
      `${grant.money} bei Anteilfinanzierung: ${rate} von ${base}`,
    'terms-gap': (eligible: string, third: string, own: string) =>
      `${grant.money} bei Fehlbedarfsfinanzierung: ${eligible} − ${third} Dritte − ${own} eigene Mittel`,
    'terms-fixed-post-year': (posts: string, months: string, sum: string) =>
      `${grant.money} als Festbetrag: ${postsIn.de(posts)} × ${months}/12 Jahr × ${sum}`,
    'terms-fixed-grant': (sum: string) => `${grant.money} als Festbetrag für die Zuwendung: ${sum}`,
    programme: (number: string, rate: string, eligible: string, cost: string) =>
      `${number}. Programm: ${rate} × ${eligible} × ${cost}`,
    'programme-limit-cap': (number: string) => `${number}. Programm, begrenzt durch seinen Höchstbetrag`,
    'programme-limit-room': (number: string) =>
      `${number}. Programm, begrenzt durch das, was andere von den Kosten lassen`,
    programmes: (parts: string) => `Alle Programme zusammen: ${parts}`,
    'needed-beside': (needed: string, others: string) =>
      `Davon vom ersten Programm: ${needed} − ${others} der anderen`,
    'cost-tried': (means: string) =>
      `Durch Eingrenzen gefunden: höchste Kosten, von denen höchstens ${means} bleiben`,
    'limit-cap': 'begrenzt durch den Höchstbetrag',
    'limit-room': 'begrenzt auf zuwendungsfähige Kosten ohne Mittel Dritter',
    'limit-zero': 'nie unter 0',
    'own-contribution': (cost: string, state: string, third: string) =>
      `Eigenanteil: ${cost} Kosten − ${state} ${grant.money} − ${third} Dritte`,
    'in-kind': (given: string, own: string) =>
      `Davon Personal: ${given}, höchstens der Eigenanteil von ${own}`,
    cash: (own: string, inKind: string) => `In Geld: ${own} − ${inKind}`,
    gap: (cash: string, inPlan: string) => `Lücke zum Plan: ${cash} − ${inPlan}, nie unter 0`,
    'headroom-after': (headroom: string, gap: string) => `Verbleibende Deckung: ${headroom} − ${gap}`,
    means: (inKind: string, inPlan: string, headroom: string) =>
      `Dafür da: ${inKind} Personal + ${inPlan} im Plan + ${headroom} Deckung`,
    'year-means': (year: string, inPlan: string, headroom: string) =>
      `${year}: ${inPlan} im Plan + ${headroom} Deckung, geteilt durch den Anteil des Jahres, Cent-Reste abgezogen`,
    'no-means': 'Deckung',
    needed: (cost: string, third: string, means: string) =>
      `Nötige ${grant.money}: ${cost} Kosten − ${third} Dritte − ${means}`,
    most: (eligible: string, third: string) =>
      `Höchste ${grant.money}: ${eligible} zuwendungsfähig − ${third} Dritte, nie unter 0`,
    mostCapped: (eligible: string, third: string, cap: string) =>
      `Höchste ${grant.money}: ${eligible} zuwendungsfähig − ${third} Dritte, nie unter 0, höchstens ${cap}`,
    'own-part': (of: string, needed: string) => `Bleibt als Eigenanteil: ${of} − ${needed}`,
    'own-rate': (part: string, of: string) => `Höchster Eigenanteil: ${part} / ${of}`,
    'cost-alone': (means: string, third: string) => `Kosten ohne ${grant.money}: ${means} + ${third} Dritte`,
    'cost-by-eligible': (means: string, cost: string, eligible: string) =>
      `Weil nicht alles zuwendungsfähig ist: ${means} × ${cost} / (${cost} − ${eligible})`,
    'cost-by-cap': (means: string, third: string, cap: string) =>
      `Mit dem Höchstbetrag: ${means} + ${third} Dritte + ${cap}`,
    'cost-by-rate': (means: string, third: string, cost: string, rate: string, base: string) =>
      `Mit dem Fördersatz: (${means} + ${third} Dritte) × ${cost} / (${cost} − ${rate} von ${base})`,
    'cost-by-own': (means: string, own: string, cost: string, eligible: string) =>
      `Mit den eigenen Mitteln: (${means} − ${own}) × ${cost} / (${cost} − ${eligible}), nie unter 0`,
    'cost-by-short': (means: string, own: string) =>
      `Mit den eigenen Mitteln: ${means} reichen nicht für ${own}`,
    'cost-by-sum': (means: string, third: string, sum: string) =>
      `Mit dem Festbetrag: ${means} + ${third} Dritte + ${sum}`,
    'cost-by-posts': (means: string, third: string, posts: string, months: string, sum: string) =>
      `Mit dem Festbetrag: ${means} + ${third} Dritte + ${postsIn.de(posts)} × ${months}/12 Jahr × ${sum}`,
    'cost-strictest': 'Das niedrigste davon',
    'cost-highest': (alone: string, strictest: string) =>
      `Höchste Kosten: ${alone} ohne oder ${strictest} mit ${grant.moneyBy}, das höhere`,
    rest: (whole: string, kept: string, from: string) =>
      `Rest ab ${from}, neu verteilt: ${whole} − ${kept} für die Monate davor`,
    'year-part': (whole: string, months: string, of: string, year: string) =>
      `Davon ${year}: ${whole} × ${months}/${of} Monate`,
    'granted-part': (whole: string, granted: string, of: string, year: string) =>
      `Davon ${year}, wie bewilligt: ${whole} × ${granted} / ${of}`,
    'month-part': (whole: string, of: string, month: string) => `Davon im ${month}: ${whole} / ${of} Monate`,
    outside: (month: string) => `Im ${month} läuft die Förderung nicht`,
    'year-sum': (from: string, until: string) => `Davon von ${from} bis ${until}, Summe der Monate`,
    received: (parts: string) => `Gezahlt wird für ${parts}`,
    receivedPart: (month: string, amount: string) => `${month} ${amount}`,
    receivedNothing: 'In dieser Zeit ist keine Zahlung fällig',
    instalments: (parts: string) => `Rate ${parts}`,
    instalmentShare: (share: string, whole: string, month: string) => `${share} × ${whole} im ${month}`,
    instalmentSum: (sum: string, month: string) => `${sum} im ${month}`,
    instalmentRest: (amount: string, month: string) => `${amount} Rest im ${month}`,
    ahead: (due: string, received: string, month: string) =>
      `Bis ${month}: ${received} gezahlt − ${due} ${grant.share}, wenigstens 0`,
    advanced: (due: string, received: string, month: string) =>
      `Bis ${month}: ${due} ${grant.share} − ${received} gezahlt, wenigstens 0`,
    'own-so-far': (before: string, share: string, month: string) =>
      `Bis ${month}: ${before} bisher + ${share}`,
    'peak-low': (begin: string, funding: string) =>
      `Niedrigster Stand, Beginn ${begin}, ${funding} ${grant.money}`,
    'peak-high': (begin: string, funding: string) =>
      `Höchster Stand, Beginn ${begin}, ${funding} ${grant.money}`,
    'figure-of': (party: string, figure: string) => `${party}, ${figure}`,
    'paid-by': (payer: string) => payer,
    sum: (parts: string) => `Zusammen: ${parts}`,
    'by-key': (year: string, whole: string, weight: string, of: string) =>
      `${year}, nach dem Schlüssel: ${whole} × ${weight} / ${of}`,
    'money-only': 'Wird in Geld gezahlt, nicht durch Personal',
    'staff-in-all': (given: string, own: string) =>
      `Durch Personal in allen Jahren: ${given}, höchstens der Eigenanteil von ${own}`,
    'staff-in-year': (whole: string, own: string, of: string) =>
      `Durch Personal in diesem Jahr: ${whole} × ${own} / ${of}`,
    'cash-in-year': (own: string, staff: string) => `In Geld: ${own} − ${staff}`,
    'at-end': (input: string, value: string) => `Eigenanteil in Geld bei „${input}“ ${value}`,
    difference: (one: string, other: string) => `Abstand zwischen ${one} und ${other}`,
    'to-pay-nothing': 'Zu zahlen über den Plan hinaus',
    'to-pay-income': 'Durch andere gedeckt: Aufwand über den Plan hinaus',
    'to-pay-gap': 'Zu decken: die Lücke zum Plan',
    'to-pay-beyond': 'Zu decken: die Lücke zum Plan, soweit die Deckung nicht reicht',
  },
});
export type DerivationWords = ReturnType<typeof de>;

const en = (grant: Named): DerivationWords => ({
  steps: 'Calculation',
  title: {
    ownShare: (figure, rate, base) => `${figure} at ${rate} ${base}`,
    input: (figure, input, value) => `${figure}, ${input} ${value}`,
    difference: (figure, input) => `range: ${figure} by “${input}”`,
    of: (figure, detail) => `${figure}, ${detail}`,
    joint: (figure) => `${figure}, together`,
  },
  given: 'This number is an input, not a calculation.',
  givenRange: (low, high) => `Range of the input: ${low} to ${high}.`,
  roundedDown: 'The result is rounded down to the cent: one cent more would be too much.',
  roundedRate:
    'A rate is rounded down to hundredths of a percent, so that the headroom suffices; the calculation uses the exact ratio.',
  asShare: (rate, base) =>
    `Calculated as proportional funding with an own share of ${rate} ${base}, whichever funding the scenario assumes.`,
  oneInput: (input, value) =>
    `Calculated with “${input}” = ${value}; all other inputs are at their estimate.`,
  others: 'All other inputs are at their estimate.',
  cases: {
    best: 'Calculated with the estimates.',
    favourable: 'Calculated with every input at the favourable end of its range.',
    unfavourable: 'Calculated with every input at the unfavourable end of its range.',
  },
  limits: {
    noMeans: 'The headroom is below 0 before anything is paid.',
    neverNeeded: `What there is suffices without ${grant.moneyBy}, too.`,
    neverEnough: grant.neverEnough,
    noCost: 'Without cost there is no limit.',
    noLimit: `${grant.money} grows with the cost; there is no limit.`,
  },
  costNote: 'Posts and the parts of the cost stay the same, only prices change.',
  spread: 'It is spread evenly over the months; what is left over goes to the earlier months, a cent each.',
  peakNote: `Every begin in the range is tried, with the lowest and the highest ${grant.moneyBy}.`,
  peakBest: (value, month) => `With the estimates: ${value} in ${month}.`,
  drawdown: {
    monthly: grant.paidMonthly,
    quarterly: grant.paidQuarterly,
    instalments: `${grant.inInstalments}; the last brings what is left.`,
  },
  jointRange: (low, high) => `Range ${low} to ${high}: the ends of the single ranges, added up.`,
  missingPart: (party, inputs) => `${party}: cannot be calculated. Not stated: ${inputs}.`,
  notCovered: (party) => `${party}: not part of the scenario.`,
  key: (key) => `The joint own contribution is shared out by: ${key}.`,
  instrument: {
    none: 'Nothing is to be paid beyond the plan; no decision is needed.',
    'income-cover': 'Others pay all of it; their money for the purpose covers the expense beyond the plan.',
    'budget-cover': 'The headroom suffices for the gap to the plan.',
    'budget-plan': 'The budget of this year is not decided yet and can still hold the expense.',
    'over-plan': 'The headroom does not suffice for the gap to the plan.',
    'supplementary-budget':
      'The headroom does not suffice, and the expense is not unavoidable or not covered elsewhere.',
  },
  threshold: {
    treasurer: (value) => `The amount is not above the threshold of ${value}.`,
    council: (value) => `The amount is above the threshold of ${value}.`,
    unknown: 'The threshold is not stated.',
  },
  step: {
    staff: (posts, months, price) => `Staff cost: ${postsIn.en(posts)} × ${months}/12 year × ${price}`,
    other: (posts, months, price) => `Other cost: ${postsIn.en(posts)} × ${months}/12 year × ${price}`,
    cost: (staff, other) => `Cost: ${staff} + ${other}`,
    eligible: (staff, share, other) => `Eligible: ${staff} + ${share} of ${other}`,
    'total-cost': 'Cost: assumed as a whole, not from posts and prices',
    'eligible-of-total': (cost, share) => `Eligible: ${share} of ${cost}`,
    'third-party': (given, cost) => `Third-party funds: ${given}, at most the cost of ${cost}`,
    'terms-full': (eligible) => `${grant.money} in full: the eligible cost of ${eligible}`,
    'terms-proportional': (rate, base) => `${grant.money} in proportion: ${rate} of ${base}`,
    'terms-gap': (eligible, third, own) =>
      `${grant.money} of the gap: ${eligible} − ${third} third parties − ${own} own funds`,
    'terms-fixed-post-year': (posts, months, sum) =>
      `${grant.money} as a fixed sum: ${postsIn.en(posts)} × ${months}/12 year × ${sum}`,
    'terms-fixed-grant': (sum) => `${grant.money} as a fixed sum for the grant: ${sum}`,
    programme: (number, rate, eligible, cost) => `Programme ${number}: ${rate} × ${eligible} × ${cost}`,
    'programme-limit-cap': (number) => `Programme ${number}, limited by its cap`,
    'programme-limit-room': (number) => `Programme ${number}, limited by what others leave of the cost`,
    programmes: (parts) => `All programmes together: ${parts}`,
    'needed-beside': (needed, others) =>
      `Of which by the first programme: ${needed} − ${others} of the others`,
    'cost-tried': (means) => `Found by trying: the highest cost of which no more than ${means} is left`,
    'limit-cap': 'limited by the cap',
    'limit-room': 'limited to eligible cost less third-party funds',
    'limit-zero': 'never below 0',
    'own-contribution': (cost, state, third) =>
      `Own contribution: ${cost} cost − ${state} ${grant.moneyBy} − ${third} third parties`,
    'in-kind': (given, own) => `Of which staff: ${given}, at most the own contribution of ${own}`,
    cash: (own, inKind) => `In cash: ${own} − ${inKind}`,
    gap: (cash, inPlan) => `Gap to the plan: ${cash} − ${inPlan}, never below 0`,
    'headroom-after': (headroom, gap) => `Headroom after: ${headroom} − ${gap}`,
    means: (inKind, inPlan, headroom) =>
      `There for it: ${inKind} staff + ${inPlan} in the plan + ${headroom} headroom`,
    'year-means': (year, inPlan, headroom) =>
      `${year}: ${inPlan} in the plan + ${headroom} headroom, divided by the share of the year, odd cents kept back`,
    'no-means': 'Headroom',
    needed: (cost, third, means) => `${grant.money} needed: ${cost} cost − ${third} third parties − ${means}`,
    most: (eligible, third) =>
      `Most ${grant.moneyBy}: ${eligible} eligible − ${third} third parties, never below 0`,
    mostCapped: (eligible, third, cap) =>
      `Most ${grant.moneyBy}: ${eligible} eligible − ${third} third parties, never below 0, at most ${cap}`,
    'own-part': (of, needed) => `Left as own share: ${of} − ${needed}`,
    'own-rate': (part, of) => `Highest own share: ${part} / ${of}`,
    'cost-alone': (means, third) => `Cost without ${grant.moneyBy}: ${means} + ${third} third parties`,
    'cost-by-eligible': (means, cost, eligible) =>
      `Since not all of it is eligible: ${means} × ${cost} / (${cost} − ${eligible})`,
    'cost-by-cap': (means, third, cap) => `With the cap: ${means} + ${third} third parties + ${cap}`,
    'cost-by-rate': (means, third, cost, rate, base) =>
      `With the rate: (${means} + ${third} third parties) × ${cost} / (${cost} − ${rate} of ${base})`,
    'cost-by-own': (means, own, cost, eligible) =>
      `With the own funds: (${means} − ${own}) × ${cost} / (${cost} − ${eligible}), never below 0`,
    'cost-by-short': (means, own) => `With the own funds: ${means} do not suffice for ${own}`,
    'cost-by-sum': (means, third, sum) => `With the fixed sum: ${means} + ${third} third parties + ${sum}`,
    'cost-by-posts': (means, third, posts, months, sum) =>
      `With the fixed sum: ${means} + ${third} third parties + ${postsIn.en(posts)} × ${months}/12 year × ${sum}`,
    'cost-strictest': 'The lowest of these',
    'cost-highest': (alone, strictest) =>
      `Highest cost: ${alone} without or ${strictest} with ${grant.moneyBy}, the higher one`,
    rest: (whole, kept, from) =>
      `Rest from ${from} on, spread anew: ${whole} − ${kept} for the months before`,
    'year-part': (whole, months, of, year) => `Of which ${year}: ${whole} × ${months}/${of} months`,
    'granted-part': (whole, granted, of, year) =>
      `Of which ${year}, as granted: ${whole} × ${granted} / ${of}`,
    'month-part': (whole, of, month) => `Of which in ${month}: ${whole} / ${of} months`,
    outside: (month) => `In ${month} the grant does not run`,
    'year-sum': (from, until) => `Of which from ${from} to ${until}, sum of the months`,
    received: (parts) => `Paid for ${parts}`,
    receivedPart: (month, amount) => `${month} ${amount}`,
    receivedNothing: 'No payment is due in this time',
    instalments: (parts) => `Instalment ${parts}`,
    instalmentShare: (share, whole, month) => `${share} × ${whole} in ${month}`,
    instalmentSum: (sum, month) => `${sum} in ${month}`,
    instalmentRest: (amount, month) => `${amount} rest in ${month}`,
    ahead: (due, received, month) => `Until ${month}: ${received} paid − ${due} ${grant.share}, at least 0`,
    advanced: (due, received, month) =>
      `Until ${month}: ${due} ${grant.share} − ${received} paid, at least 0`,
    'own-so-far': (before, share, month) => `Until ${month}: ${before} so far + ${share}`,
    'peak-low': (begin, funding) => `Lowest peak, begin ${begin}, ${funding} ${grant.moneyBy}`,
    'peak-high': (begin, funding) => `Highest peak, begin ${begin}, ${funding} ${grant.moneyBy}`,
    'figure-of': (party, figure) => `${party}, ${figure}`,
    'paid-by': (payer) => payer,
    sum: (parts) => `Together: ${parts}`,
    'by-key': (year, whole, weight, of) => `${year}, by the key: ${whole} × ${weight} / ${of}`,
    'money-only': 'Paid in cash, not by staff',
    'staff-in-all': (given, own) => `By staff in all years: ${given}, at most the own contribution of ${own}`,
    'staff-in-year': (whole, own, of) => `By staff in this year: ${whole} × ${own} / ${of}`,
    'cash-in-year': (own, staff) => `In cash: ${own} − ${staff}`,
    'at-end': (input, value) => `Own contribution in cash at “${input}” ${value}`,
    difference: (one, other) => `Distance between ${one} and ${other}`,
    'to-pay-nothing': 'To be paid beyond the plan',
    'to-pay-income': 'Covered by others: expense beyond the plan',
    'to-pay-gap': 'To be covered: the gap to the plan',
    'to-pay-beyond': 'To be covered: the gap to the plan beyond the headroom',
  },
});

const byLanguage: Readonly<Record<Language, Readonly<Record<Grantor, DerivationWords>>>> = {
  de: { state: de(namedIn('de', 'state')), others: de(namedIn('de', 'others')) },
  en: { state: en(namedIn('en', 'state')), others: en(namedIn('en', 'others')) },
};

/** By who gives the grant that is explained. */
export const derivationWordsIn = (language: Language, grantor: Grantor): DerivationWords =>
  byLanguage[language][grantor];
