import { snapshotAt } from '#domain/as-of.ts';
import type { Initiative } from '#domain/initiative.ts';
import type { Selection } from '#domain/selection.ts';
import { type QuestionLine, questionLines } from '#format/question-lines.ts';
import type { Language } from '#i18n/language.ts';

/** What follows from the facts and nobody has answered by the day. */
export const questionRows = (
  initiative: Initiative,
  { asOf }: Selection,
  language: Language,
): readonly QuestionLine[] => questionLines(snapshotAt(initiative, asOf), language);
