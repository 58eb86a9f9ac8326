import { grantorIn } from '#domain/as-of/grantor.ts';
import { figureName } from '#format/grant-words.ts';
import { inputName } from '#format/entry/input-title.ts';
import { derivationOf } from '#domain/finance/derivation.ts';
import type { Interval } from '#domain/value/amount.ts';
import type { Figure } from '#domain/finance/figure-table.ts';
import type { YearChoice } from '#domain/document/period.ts';
import { yearDerivation } from '#domain/finance/year-derivation.ts';
import type { FigureInYear, FigureRef } from '#domain/proof/figure-ref.ts';
import { impactOf } from '#domain/finance/budget-impact.ts';
import { rangeOf } from '#domain/finance/single-range.ts';
import { jointDerivation, type JointFigure } from '#domain/finance/joint-derivation.ts';
import { asShared, shareBaseOf, withOwnShare } from '#domain/finance/other-share.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { baseText } from '../sentences/break-even-text.ts';
import {
  type Explaining,
  type Explanation,
  missingExplanation,
  missingNames,
  rangeNotes,
} from './explanation-parts.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { type AnyStep, stepLines } from './step-lines.ts';

/** A figure of the scenario by its name. */
export function figureExplanation(
  setting: Explaining,
  participant: Participant,
  figure: Figure,
): Explanation {
  const { scenario, language } = setting;
  const words = allWordsIn(language).explain;
  const title = figureName(figure, scenario, language);
  const interval = impactOf(scenario, participant)[figure];
  if (!interval) return missingExplanation(setting, participant, { title, figure });
  const value = formatterOf(language).euros(interval.best);
  const range = rangeNotes(interval, language);
  if (figure === 'headroom') {
    const { given } = derivationWordsIn(language, grantorIn(scenario));
    return {
      title,
      value,
      stepsTitle: words.steps,
      steps: [],
      notes: [given, ...givenRange(interval, setting)],
    };
  }
  const steps = stepLines(derivationOf(scenario, participant, figure) ?? [], setting);
  return { title, value, stepsTitle: words.steps, steps, notes: [...range, words.rounding] };
}

/** What of a figure falls to a fiscal year. */
export function inYearExplanation(
  setting: Explaining,
  participant: Participant,
  asked: { readonly figure: FigureInYear; readonly year: number },
): Explanation {
  const { scenario, language } = setting;
  const words = allWordsIn(language);
  const [figure, year] = [asked.figure, String(asked.year)];
  const title = `${figureName(figure, scenario, language)} ${year}`;
  const derived = yearDerivation(scenario, participant, asked);
  const interval = derived?.impact[figure];
  const { spread, given } = derivationWordsIn(language, grantorIn(scenario));
  if (!derived || !interval) {
    const names = missingNames(scenario, participant, asked, language);
    return {
      title,
      value: words.amount.notComputable,
      stepsTitle: words.explain.steps,
      steps: [],
      notes: [words.explain.missing(formatterOf(language).list(names))],
    };
  }
  const isInput = figure === 'headroom';
  return {
    title,
    value: formatterOf(language).euros(interval.best),
    stepsTitle: words.explain.steps,
    steps: stepLines(derived.steps, setting),
    notes: isInput
      ? [given, ...givenRange(interval, setting)]
      : [...rangeNotes(interval, language), spread, words.explain.rounding],
  };
}

/** The range of an input itself. */
function givenRange({ low, high }: Interval, { scenario, language }: Explaining): readonly string[] {
  const { euros } = formatterOf(language);
  return low === high
    ? []
    : [derivationWordsIn(language, grantorIn(scenario)).givenRange(euros(low), euros(high))];
}

/** The own contribution at an own share that is not the scenario's. */
export function ownShareExplanation(
  setting: Explaining,
  participant: Participant,
  { ownShare, year }: Extract<FigureRef, { kind: 'own-share' }>,
): Explanation {
  const { scenario, language } = setting;
  const [words, { explain }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  const { rate, euros } = formatterOf(language);
  const base = shareBaseOf(scenario);
  const shared = withOwnShare(scenario, ownShare, base);
  const share = [rate(ownShare), baseText(base, language)] as const;
  const ofAll = words.title.ownShare(explain.figures.ownContribution, ...share);
  const title = year === undefined ? ofAll : `${ofAll} ${year}`;
  const interval = rangeOf(shared, asShared(participant), 'ownContribution', year);
  const inSetting = { ...setting, scenario: shared };
  if (!interval)
    return missingExplanation(inSetting, asShared(participant), { title, figure: 'ownContribution' });
  return {
    title,
    value: euros(interval.best),
    stepsTitle: explain.steps,
    steps: stepLines(ownSteps(shared, asShared(participant), year), setting),
    notes: [words.asShare(...share), ...rangeNotes(interval, language), explain.rounding],
  };
}

const ownSteps = (shared: Scenario, participant: Participant, year: number | undefined): readonly AnyStep[] =>
  (year === undefined
    ? derivationOf(shared, participant, 'ownContribution')
    : yearDerivation(shared, participant, { figure: 'ownContribution', year })?.steps) ?? [];

/** What several municipalities bear or get together; one that is missing is named, never counted as 0. */
export function jointExplanation(
  setting: Explaining,
  figure: JointFigure,
  year: YearChoice = 'all',
): Explanation {
  const { initiative, selection, scenario, language } = setting;
  const [words, { explain }] = [derivationWordsIn(language, grantorIn(scenario)), allWordsIn(language)];
  const format = formatterOf(language);
  const parties = municipalitiesOf(initiative)
    .map(({ id }) => id)
    .filter((id) => selection.municipality === undefined || selection.municipality === id);
  const { total, steps, missing } = jointDerivation(scenario, parties, figure, year);
  const name = figureName(figure, scenario, language);
  const [alone] =
    parties.length === 1 ? scenario.participants.filter(({ party }) => parties.includes(party)) : [];
  // What is made of one municipality alone came about as its own figure did.
  if (alone && total.kind === 'complete') {
    return year === 'all'
      ? figureExplanation(setting, alone, figure)
      : inYearExplanation(setting, alone, { figure, year });
  }
  const range =
    total.kind === 'complete' && total.sum.low !== total.sum.high
      ? [words.jointRange(format.euros(total.sum.low), format.euros(total.sum.high))]
      : [];
  return {
    title: words.title.joint(year === 'all' ? name : `${name} ${year}`),
    value: total.kind === 'complete' ? format.euros(total.sum.best) : format.total(total),
    stepsTitle: explain.steps,
    steps: stepLines(steps, setting),
    notes: [
      ...missing.map(({ party, inputs }) =>
        inputs
          ? words.missingPart(
              partyName(initiative, party, language),
              format.list(inputs.map((input) => inputName(input, scenario, language))),
            )
          : words.notCovered(partyName(initiative, party, language)),
      ),
      ...range,
    ],
  };
}
