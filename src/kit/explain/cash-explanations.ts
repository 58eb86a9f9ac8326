import { cashTitle } from '../lines/cash-title.ts';
import { grantorIn } from '#domain/as-of/grantor.ts';
import { grantWordsOf } from '#format/grant-words.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { cashDerivation, cashYearDerivation, peakDerivation } from '#domain/cash/cash-derivation.ts';
import { followUpDerivation } from '#domain/finance/follow-up.ts';
import { liquidityOf } from '#domain/cash/liquidity.ts';
import { paymentDerivation } from '#domain/cash/payment-derivation.ts';
import { type Participant, valueOf } from '#domain/document/scenario.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Explaining, type Explanation, rangeNotes } from './explanation-parts.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { stepLines } from './step-lines.ts';

/** An amount of one month in the accounts. */
export function cashExplanation(
  setting: Explaining,
  participant: Participant,
  asked: Extract<FigureRef, { kind: 'month' }>,
): Explanation | undefined {
  const { scenario, language } = setting;
  const derived = cashDerivation(scenario, participant, asked);
  if (!derived) return undefined;
  const [words, { explain }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  const format = formatterOf(language);
  const column = cashTitle(asked.column, scenario, language);
  const isPaid = asked.column !== 'due' && asked.column !== 'ownCash';
  return {
    title: words.title.of(column, format.month(asked.month)),
    value: format.euros(derived.value),
    stepsTitle: explain.steps,
    steps: stepLines(derived.steps, setting),
    notes: [...(isPaid ? drawdownNotes(participant, setting) : []), words.spread, explain.rounding],
  };
}

/** What the state is due or pays in a year. */
export function cashYearExplanation(
  setting: Explaining,
  participant: Participant,
  asked: Extract<FigureRef, { kind: 'cash-year' }>,
): Explanation | undefined {
  const { scenario, language } = setting;
  const derived = cashYearDerivation(scenario, participant, asked);
  if (!derived) return undefined;
  const [words, { explain }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  return {
    title: words.title.of(cashTitle(asked.column, scenario, language), String(asked.year)),
    value: formatterOf(language).euros(derived.value),
    stepsTitle: explain.steps,
    steps: stepLines(derived.steps, setting),
    notes: [
      ...(asked.column === 'received' ? drawdownNotes(participant, setting) : []),
      words.spread,
      explain.rounding,
    ],
  };
}

/** When the state pays. */
function drawdownNotes({ drawdown }: Participant, { scenario, language }: Explaining): readonly string[] {
  const { drawdown: words } = derivationWordsIn(language, grantorIn(scenario));
  const value = valueOf(drawdown);
  if (!value) return [];
  return [
    value.rhythm === 'monthly' ? words.monthly(formatterOf(language).number(value.lag)) : words[value.rhythm],
  ];
}

/** Between what the peak of pre-financing lies. */
export function peakExplanation(setting: Explaining, participant: Participant): Explanation | undefined {
  const { scenario, language } = setting;
  const liquidity = liquidityOf(scenario, participant);
  const steps = peakDerivation(scenario, participant);
  if (!liquidity || !steps) return undefined;
  const [words, { amount, cash }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  const { euros, month } = formatterOf(language);
  const { peak, peakHeight } = liquidity;
  return {
    title: cash.rangeRow,
    value: amount.range(euros(peakHeight.low), euros(peakHeight.high)),
    stepsTitle: words.steps,
    steps: stepLines(steps, setting),
    notes: [
      words.peakBest(euros(peak.advanced), month(peak.month)),
      words.peakNote,
      ...drawdownNotes(participant, setting),
      words.spread,
    ],
  };
}

/** What goes on after the grant, in a year. */
export function followUpExplanation(setting: Explaining, participant: Participant): Explanation | undefined {
  const derived = followUpDerivation(participant);
  if (!derived) return undefined;
  const { cash, explain } = allWordsIn(setting.language);
  return {
    title: cash.followUpTitle,
    value: formatterOf(setting.language).euros(derived.interval.best),
    stepsTitle: explain.steps,
    steps: stepLines(derived.steps, setting),
    notes: [...rangeNotes(derived.interval, setting.language), explain.rounding],
  };
}

/** A cell of the table of payers: of one municipality, or of those that no municipality stands for. */
export function paymentExplanation(
  setting: Explaining,
  party: string | undefined,
  asked: Extract<FigureRef, { kind: 'payment' | 'paid' }>,
): Explanation | undefined {
  const { initiative, selection, scenario, language } = setting;
  const key = selection.apportionment;
  const payers = municipalitiesOf(initiative).filter(
    ({ id }) => key !== 'own' || selection.municipality === undefined || selection.municipality === id,
  );
  const participants = payers.flatMap(
    ({ id }) => scenario.participants.find((candidate) => candidate.party === id) ?? [],
  );
  const derived = paymentDerivation(scenario, participants, key, { ...asked, party: party ?? '' });
  if (!derived) return undefined;
  const [words, { payments, explain }] = [
    derivationWordsIn(language, grantorIn(scenario)),
    allWordsIn(language),
  ];
  const payer = {
    own: party === undefined ? '' : partyName(initiative, party, language),
    state: grantWordsOf(scenario, language).payer,
    third: payments.third,
    municipalities: payments.municipalities,
    everybody: payments.sum,
  }[asked.payer];
  const when = asked.kind === 'paid' ? payments.total : payments[asked.paidIn](asked.year);
  const isShared = key !== 'own' && asked.payer === 'own';
  return {
    title: words.title.of(payer, when),
    value: formatterOf(language).euros(derived.value),
    stepsTitle: explain.steps,
    steps: stepLines(derived.steps, setting),
    notes: [...(isShared ? [words.key(payments.keys[key])] : []), payments.note, explain.rounding],
  };
}
