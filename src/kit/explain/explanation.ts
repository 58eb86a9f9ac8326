import { programmeExplanation } from './programme-explanation.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { isJointFigure } from '#domain/finance/joint-derivation.ts';
import type { Participant } from '#domain/document/scenario.ts';
import {
  cashExplanation,
  cashYearExplanation,
  followUpExplanation,
  paymentExplanation,
  peakExplanation,
} from './cash-explanations.ts';
import type { Explaining, Explanation } from './explanation-parts.ts';
import {
  figureExplanation,
  inYearExplanation,
  jointExplanation,
  ownShareExplanation,
} from './figure-explanations.ts';
import {
  inputExplanation,
  instrumentExplanation,
  limitExplanation,
  differenceExplanation,
} from './limit-explanations.ts';

/** The explanation of what was asked about one municipality; undefined where there is no such figure. */
export function explanationOf(
  setting: Explaining,
  participant: Participant,
  asked: FigureRef,
): Explanation | undefined {
  if (typeof asked === 'string') return figureExplanation(setting, participant, asked);
  switch (asked.kind) {
    case 'in-year':
      return inYearExplanation(setting, participant, asked);
    case 'programme':
      return programmeExplanation(setting, participant, asked);
    case 'own-share':
      return ownShareExplanation(setting, participant, asked);
    case 'input':
      return inputExplanation(setting, participant, asked);
    case 'difference':
      return differenceExplanation(setting, participant, asked.input);
    case 'limit':
      return limitExplanation(setting, participant, asked);
    case 'month':
      return cashExplanation(setting, participant, asked);
    case 'cash-year':
      return cashYearExplanation(setting, participant, asked);
    case 'peak-range':
      return peakExplanation(setting, participant);
    case 'follow-up':
      return followUpExplanation(setting, participant);
    case 'instrument':
      return instrumentExplanation(setting, participant, asked);
    case 'payment':
    case 'paid':
      return paymentExplanation(setting, participant.party, asked);
  }
}

/** The same for what concerns all municipalities together. */
export function jointExplanationOf(setting: Explaining, asked: FigureRef): Explanation | undefined {
  if (typeof asked === 'string') {
    return isJointFigure(asked) ? jointExplanation(setting, asked) : undefined;
  }
  if (asked.kind === 'in-year') {
    const { figure, year } = asked;
    return isJointFigure(figure) ? jointExplanation(setting, figure, year) : undefined;
  }
  return asked.kind === 'payment' || asked.kind === 'paid'
    ? paymentExplanation(setting, undefined, asked)
    : undefined;
}
