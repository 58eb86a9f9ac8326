import type { Language } from '../language.ts';

/** Whom money is called by: the state only where it alone pays, else by what it is. */
export type Grantor = 'state' | 'others';

const de = {
  state: {
    named: {
      money: 'Landesmittel',
      moneyBy: 'Landesmitteln',
      share: 'Anteil des Landes',
      inInstalments: 'Das Land zahlt in Raten',
      paidMonthly: (lag: string) => `Das Land zahlt ${lag} Monate nach der Ausgabe.`,
      paidQuarterly: 'Das Land zahlt vierteljährlich nachträglich.',
      neverEnough: 'Nötig ist mehr, als das Land höchstens zahlen kann.',
    },
    payer: 'Land',
    terms: 'Finanzierung durch das Land',
    received: 'Zahlung des Landes',
    ahead: 'vom Land im Voraus',
    mostAhead: (party: string, month: string, amount: string) =>
      `${party}: Im ${month} hat das Land ${amount} mehr gezahlt, als sein Anteil an den Kosten bis dahin ausmacht.`,
    room: (party: string, most: string, byTerms: string) =>
      `${party}: Mehr als die zuwendungsfähigen Kosten ohne Mittel Dritter, ${most}, zahlt das Land nicht; nach dem Satz wären es ${byTerms}.`,
    borne: (total: string, state: string, own: string, third: string) =>
      `Von ${total} Kosten trägt das Land ${state}, die Kommunen ${own}, Dritte ${third}.`,
  },
  others: {
    named: {
      money: 'Fördermittel',
      moneyBy: 'Fördermitteln',
      share: 'Anteil der Förderung',
      inInstalments: 'Die Fördermittel kommen in Raten',
      paidMonthly: (lag: string) => `Die Fördermittel kommen ${lag} Monate nach der Ausgabe.`,
      paidQuarterly: 'Die Fördermittel kommen vierteljährlich nachträglich.',
      neverEnough: 'Nötig ist mehr, als die Förderung höchstens hergibt.',
    },
    payer: 'Fördergeber',
    terms: 'Bedingungen der Förderung',
    received: 'Auszahlung der Förderung',
    ahead: 'im Voraus ausgezahlt',
    mostAhead: (party: string, month: string, amount: string) =>
      `${party}: Im ${month} sind an Fördermitteln ${amount} mehr ausgezahlt, als ihr Anteil an den Kosten bis dahin ausmacht.`,
    room: (party: string, most: string, byTerms: string) =>
      `${party}: Gefördert werden höchstens die zuwendungsfähigen Kosten ohne Mittel Dritter, ${most}; nach dem Satz wären es ${byTerms}.`,
    borne: (total: string, state: string, own: string, third: string) =>
      `Von ${total} Kosten tragen die Fördergeber ${state}, die Kommunen ${own}, Dritte ${third}.`,
  },
};
type Called = (typeof de)[Grantor];
export type Named = Called['named'];

const en: Readonly<Record<Grantor, Called>> = {
  state: {
    named: {
      money: 'State funding',
      moneyBy: 'state funding',
      share: 'state’s share',
      inInstalments: 'The state pays in instalments',
      paidMonthly: (lag) => `The state pays ${lag} months after the expense.`,
      paidQuarterly: 'The state pays quarterly in arrears.',
      neverEnough: 'More is needed than the state can pay at the most.',
    },
    payer: 'State',
    terms: 'Funding by the state',
    received: 'Payment by the state',
    ahead: 'paid ahead by the state',
    mostAhead: (party, month, amount) =>
      `${party}: in ${month} the state has paid ${amount} more than its share of the cost comes to until then.`,
    room: (party, most, byTerms) =>
      `${party}: the state pays no more than the eligible cost less third-party funds, ${most}; by the rate it would be ${byTerms}.`,
    borne: (total, state, own, third) =>
      `Of a cost of ${total} the state bears ${state}, the municipalities ${own}, third parties ${third}.`,
  },
  others: {
    named: {
      money: 'Funding',
      moneyBy: 'funding',
      share: 'share of the funding',
      inInstalments: 'The funding is paid in instalments',
      paidMonthly: (lag) => `The funding is paid ${lag} months after the expense.`,
      paidQuarterly: 'The funding is paid quarterly in arrears.',
      neverEnough: 'More is needed than the funding can come to at the most.',
    },
    payer: 'Funders',
    terms: 'Terms of the funding',
    received: 'Payment of the funding',
    ahead: 'paid ahead',
    mostAhead: (party, month, amount) =>
      `${party}: in ${month} the funding that was paid is ${amount} more than its share of the cost comes to until then.`,
    room: (party, most, byTerms) =>
      `${party}: the funding is no more than the eligible cost less third-party funds, ${most}; by the rate it would be ${byTerms}.`,
    borne: (total, state, own, third) =>
      `Of a cost of ${total} the funders bear ${state}, the municipalities ${own}, third parties ${third}.`,
  },
};

/** Whatever else names the money: composed once, so that no sentence calls it otherwise than the next. */
const saidInGerman = ({ named, ...called }: Called) => ({
  ...called,
  figure: named.money,
  due: named.share,
  earmarked: `${named.money}, zweckgebunden`,
  least: `mindestens nötige ${named.money}`,
  mostNotEnough: `auch die höchsten ${named.money} reichen nicht`,
  promised: `zugesagte ${named.money}`,
  inputs: {
    grantTaken: `bewilligte ${named.money}, übernommen`,
    granted: `zugesagte ${named.money}, statt der Rechnung`,
    instalmentShare1: `1. Rate, Anteil an den ${named.moneyBy}`,
    instalmentShare2: `2. Rate, Anteil an den ${named.moneyBy}`,
    instalmentShare3: `3. Rate, Anteil an den ${named.moneyBy}`,
  },
  instalments: (party: string, list: string) => `${party}: ${named.inInstalments}: ${list}.`,
  whenPaid: `${named.inInstalments}; in welchem Monat, steht unter Liquidität. Diese Tabelle zählt die Jahre, in denen die Kosten fallen.`,
  heldByPromise: (party: string) =>
    `${party}: Gerechnet wird mit den zugesagten ${named.moneyBy}; der Regler ändert hier nichts.`,
  heldByCap: (party: string, most: string, byTerms: string) =>
    `${party}: Der Höchstbetrag begrenzt die ${named.money} auf ${most}; nach dem Satz wären es ${byTerms}.`,
  noneInYear: (year: string) => `${named.money} oder Eigenanteil ${year}: nichts genannt.`,
});
export type GrantWords = ReturnType<typeof saidInGerman>;

const saidInEnglish = ({ named, ...called }: Called): GrantWords => ({
  ...called,
  figure: named.moneyBy,
  due: `${named.share.charAt(0).toUpperCase()}${named.share.slice(1)}`,
  earmarked: `${named.moneyBy}, earmarked`,
  least: `${named.moneyBy} needed at the least`,
  mostNotEnough: `even the most ${named.moneyBy} does not suffice`,
  promised: `${named.moneyBy} as promised`,
  inputs: {
    grantTaken: `${named.moneyBy} granted, taken over`,
    granted: `${named.moneyBy} as promised, instead of the calculation`,
    instalmentShare1: `Instalment 1, share of the ${named.moneyBy}`,
    instalmentShare2: `Instalment 2, share of the ${named.moneyBy}`,
    instalmentShare3: `Instalment 3, share of the ${named.moneyBy}`,
  },
  instalments: (party, list) =>
    `${party}: ${named.inInstalments.charAt(0).toLowerCase()}${named.inInstalments.slice(1)}: ${list}.`,
  whenPaid: `${named.inInstalments}; the months are told under cash. This table counts the years in which cost arises.`,
  heldByPromise: (party) =>
    `${party}: calculated with the ${named.moneyBy} granted; the slider changes nothing here.`,
  heldByCap: (party, most, byTerms) =>
    `${party}: the cap limits ${named.moneyBy} to ${most}; by the rate it would be ${byTerms}.`,
  noneInYear: (year) => `${named.money} or own contribution ${year}: nothing stated.`,
});

const byLanguage: Readonly<Record<Language, Readonly<Record<Grantor, GrantWords>>>> = {
  de: { state: saidInGerman(de.state), others: saidInGerman(de.others) },
  en: { state: saidInEnglish(en.state), others: saidInEnglish(en.others) },
};

/** The nouns and short sentences of which longer ones are composed, also those that explain a figure. */
export const namedIn = (language: Language, grantor: Grantor): Named => ({ de, en })[language][grantor].named;

/** The words for grants by who gives them. Money of others is never called the state's. */
export const grantWordsIn = (language: Language, grantor: Grantor): GrantWords =>
  byLanguage[language][grantor];
