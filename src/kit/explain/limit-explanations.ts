import { grantorIn } from '#domain/as-of/grantor.ts';
import { grantWordsOf } from '#format/grant-words.ts';
import { inputName } from '#format/entry/input-title.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { type BreakEven, type BreakEvens, breakEvensOf } from '#domain/limits/break-even.ts';
import { differenceDerivation, inputDerivation } from '#domain/limits/sensitivity.ts';
import type { Instrument } from '#domain/finance/instrument.ts';
import { instrumentDerivation } from '#domain/finance/instrument-derivation.ts';
import { limitDerivation } from '#domain/limits/limit-derivation.ts';
import { type Participant, valueOf } from '#domain/document/scenario.ts';
import { shapeOf } from '#domain/inputs/scenario-changes.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { baseText, moneyLimit, ownShareLimit } from '../sentences/break-even-text.ts';
import { type Explaining, type Explanation, missingExplanation, missingNames } from './explanation-parts.ts';
import { formatterOf } from '#format/formatter.ts';
import { numberText } from '#format/entry/input-text.ts';
import { instrumentText } from '../sentences/instrument-text.ts';
import { type AnyStep, stepLines } from './step-lines.ts';

type AskedLimit = Extract<FigureRef, { kind: 'limit' }>;

/** A limit of the cover; or why there is none. */
export function limitExplanation(
  setting: Explaining,
  participant: Participant,
  asked: AskedLimit,
): Explanation {
  const { scenario, language } = setting;
  const [words, { breakEven, explain }] = [
    derivationWordsIn(language, grantorIn(scenario)),
    allWordsIn(language),
  ];
  const { year } = asked;
  const breakEvens = breakEvensOf(scenario, participant, year);
  const steps = limitDerivation(scenario, participant, asked);
  const name =
    asked.limit === 'ownShare'
      ? breakEven.ownShare(baseText(breakEvens?.base ?? 'eligible', language))
      : asked.limit === 'cost'
        ? breakEven.cost
        : grantWordsOf(scenario, language).least;
  const ofCase = words.title.of(name, breakEven[asked.at]);
  const title = year === undefined ? ofCase : `${ofCase} ${year}`;
  if (!breakEvens || !steps) return withoutAnswer(setting, participant, { title, year });
  const { value, isThere } = limitOf(breakEvens, asked, setting);
  return {
    title,
    value,
    stepsTitle: asked.at === 'best' ? explain.steps : words.steps,
    steps: stepLines(steps, setting),
    notes: [
      ...(asked.at === 'best' ? [] : [words.cases[asked.at]]),
      ...(isThere ? [] : [whyNone(steps, asked, setting)]),
      ...(asked.limit === 'ownShare' ? [breakEven.note] : []),
      ...(asked.limit === 'cost' ? [words.costNote] : []),
      ...(isThere && asked.limit === 'ownShare' ? [words.roundedRate] : []),
      isThere && asked.limit === 'cost' ? words.roundedDown : explain.rounding,
    ],
  };
}

const isThere = ({ kind }: BreakEven<unknown>): boolean => kind === 'at';

function limitOf(
  { ownShare, cost, funding }: BreakEvens,
  { limit, at }: AskedLimit,
  { scenario, language }: Explaining,
) {
  switch (limit) {
    case 'ownShare':
      return { value: ownShareLimit(ownShare[at], language), isThere: isThere(ownShare[at]) };
    case 'cost':
      return { value: moneyLimit('cost', cost, scenario, language), isThere: isThere(cost) };
    case 'funding':
      return { value: moneyLimit('funding', funding[at], scenario, language), isThere: isThere(funding[at]) };
  }
}

/** Why there is no limit, told from the last step. */
function whyNone(
  steps: readonly AnyStep[],
  { limit }: AskedLimit,
  { scenario, language }: Explaining,
): string {
  const { limits } = derivationWordsIn(language, grantorIn(scenario));
  const last = steps.at(-1)?.kind;
  if (last === 'no-means') return limits.noMeans;
  if (limit === 'cost') return last === 'means' ? limits.noCost : limits.noLimit;
  return last === 'most' ? limits.neverEnough : limits.neverNeeded;
}

/** The own contribution in cash with one input at an end of its range. */
export function inputExplanation(
  setting: Explaining,
  participant: Participant,
  asked: Extract<FigureRef, { kind: 'input' }>,
): Explanation | undefined {
  const { scenario, language } = setting;
  const derived = inputDerivation(scenario, participant, asked);
  if (!derived) return undefined;
  const [words, { explain }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  const input = inputName(asked.input, scenario, language);
  const value = numberText(derived.at, shapeOf(asked.input).unit, language);
  return {
    title: words.title.input(explain.figures.cash, input, value),
    value: formatterOf(language).euros(derived.value),
    stepsTitle: words.steps,
    steps: stepLines(derived.steps, setting),
    notes: [words.oneInput(input, value), explain.rounding],
  };
}

/** How far one input moves the own contribution in cash. */
export function differenceExplanation(
  setting: Explaining,
  participant: Participant,
  input: Extract<FigureRef, { kind: 'difference' }>['input'],
): Explanation | undefined {
  const { scenario, language } = setting;
  const derived = differenceDerivation(scenario, participant, input);
  if (!derived) return undefined;
  const [words, { explain }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  return {
    title: words.title.difference(explain.figures.cash, inputName(input, scenario, language)),
    value: formatterOf(language).euros(derived.value),
    stepsTitle: words.steps,
    steps: stepLines(derived.steps, setting),
    notes: [words.others, explain.rounding],
  };
}

/** Which instrument is needed, or what for: from the cost down to what is left to pay. */
export function instrumentExplanation(
  setting: Explaining,
  participant: Participant,
  { part, at, year }: Extract<FigureRef, { kind: 'instrument' }>,
): Explanation {
  const { scenario, language } = setting;
  const [words, { instrument: names }] = [
    derivationWordsIn(language, grantorIn(scenario)),
    allWordsIn(language),
  ];
  const name = words.title.of(part === 'amount' ? names.amount : names.kindTitle, names.cases[at]);
  const title = year === undefined ? name : `${name} ${year}`;
  const derived = instrumentDerivation(scenario, participant, { at, year, asOf: setting.selection.asOf });
  if (!derived) {
    const value = names.unknown;
    return withoutAnswer(setting, participant, { title, value, year });
  }
  const { instrument, steps } = derived;
  return {
    title,
    value: {
      kind: names[instrument.kind],
      answer: instrumentText(instrument, language),
      amount: formatterOf(language).euros(instrument.amount),
    }[part],
    stepsTitle: words.steps,
    steps: stepLines(steps, setting),
    notes: [
      words.cases[at],
      words.instrument[instrument.kind],
      ...thresholdNotes(instrument, participant, setting),
      `${names.rule[instrument.kind]}. ${names.disclaimer}`,
    ],
  };
}

/** What is missing for what the headroom of a year, or of the whole, would tell. */
function withoutAnswer(
  setting: Explaining,
  participant: Participant,
  { year, ...told }: { readonly title: string; readonly value?: string; readonly year: number | undefined },
): Explanation {
  const { scenario, language } = setting;
  if (year === undefined)
    return missingExplanation(setting, participant, { ...told, figure: 'headroomAfter' });
  const missing = missingNames(scenario, participant, { figure: 'headroomAfter', year }, language);
  const { amount, explain } = allWordsIn(language);
  const notes = [explain.missing(formatterOf(language).list(missing))];
  return { value: amount.notComputable, ...told, stepsTitle: explain.steps, steps: [], notes };
}

/** How the amount stands to the threshold above which the council consents first. */
function thresholdNotes(
  { kind, decider }: Instrument,
  participant: Participant,
  { scenario, language }: Explaining,
): readonly string[] {
  if (kind !== 'over-plan') return [];
  const { threshold: words } = derivationWordsIn(language, grantorIn(scenario));
  const threshold = valueOf(participant.councilThreshold);
  if (threshold === undefined) return [words.unknown];
  return [words[decider === 'council' ? 'council' : 'treasurer'](formatterOf(language).euros(threshold))];
}
