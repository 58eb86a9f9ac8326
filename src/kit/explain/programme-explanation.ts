import { grantorIn } from '#domain/as-of/grantor.ts';
import { derivationOf } from '#domain/finance/derivation.ts';
import { programmeFunding } from '#domain/finance/programme-funding.ts';
import type { Participant } from '#domain/document/scenario.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { formatterOf } from '#format/formatter.ts';
import { programmeName } from '../lines/programme-name.ts';
import type { Explaining, Explanation } from './explanation-parts.ts';
import { stepLines } from './step-lines.ts';

/** What one of several programmes pays: how all of them come about, and what of them falls to a year. */
export function programmeExplanation(
  setting: Explaining,
  participant: Participant,
  { number, year }: Extract<FigureRef, { kind: 'programme' }>,
): Explanation | undefined {
  const { scenario, initiative, language } = setting;
  const found = programmeFunding(scenario, participant, year)?.find((each) => each.number === number);
  if (!found) return undefined;
  const words = allWordsIn(language);
  const name = words.scenario.fundingOf(programmeName(initiative, scenario, number, language));
  const steps = derivationOf(scenario, participant, 'stateFunding') ?? [];
  return {
    title: year === undefined ? name : `${name} ${year}`,
    value: formatterOf(language).euros(found.amount),
    stepsTitle: words.explain.steps,
    steps: stepLines(steps, setting),
    notes: [
      ...(year === undefined ? [] : [derivationWordsIn(language, grantorIn(scenario)).spread]),
      words.explain.rounding,
    ],
  };
}
