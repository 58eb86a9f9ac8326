import { grantWordsOf } from '#format/grant-words.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import type { Look } from '#domain/as-of/look.ts';
import { isShared } from '#domain/finance/budget-lines.ts';
import { lineSum } from '#domain/finance/line-sum.ts';
import { sumStatus, yearText } from '#kit/lines/sum-claim.ts';
import { grantTitle, grantorOfSums } from '#format/grant-name.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';

/**
 * State funding that sources state for the same year, where the scenario comes to another sum: both are told, and neither
 * takes the place of the other. Undefined where they agree, or where no amount is known.
 */
export function knownBeside(
  { initiative, budget: { scenario, joint, municipalities, year } }: Look,
  language: Language,
): string | undefined {
  if (!scenario || !joint || year === undefined) return undefined;
  const stated = municipalities.flatMap(({ stateFunding }) => stateFunding?.lines ?? []);
  const lines = [...new Map(stated.map((line) => [line.content.line, line])).values()];
  const sum = lineSum(lines, 'state-funding', year);
  if (!sum || (sum.total.kind !== 'complete' && sum.total.kind !== 'floor')) return undefined;
  const { stateFunding: computed } = joint;
  const isSame =
    sum.total.kind === 'complete' && computed.kind === 'complete' && computed.sum.best === sum.total.sum.best;
  if (isSame) return undefined;
  const { knownBeside: words } = allWordsIn(language);
  const { total } = formatterOf(language);
  const isOfMore =
    municipalities.length < municipalitiesOf(initiative).length && lines.some(isShared(initiative));
  const status = sumStatus(sum, language);
  const { parties } = initiative;
  return words.sentence(
    yearText(year, language),
    grantTitle(grantorOfSums({ sums: [sum], parties }) ?? 'others', language),
    total(sum.total),
    isOfMore ? words.forAll(status) : status,
    total(computed),
    grantWordsOf(scenario, language).promised,
  );
}
