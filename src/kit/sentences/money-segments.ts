import { missingReason } from '#domain/value/amount.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import type { Situation } from '#domain/as-of/situation.ts';
import type { Party } from '#domain/document/initiative.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import type { LineSum } from '#domain/finance/line-sum.ts';
import { formatterOf } from '#format/formatter.ts';
import { grantName } from '#format/grant-name.ts';
import type { Language } from '#i18n/language.ts';
import type { Marked } from '#i18n/messages/de.ts';
import { wordsIn } from '#i18n/words.ts';
import { isUnsplit, sumStatus, yearText } from '../lines/sum-claim.ts';
import { type Segment, marked, plain } from './segment.ts';

/** What is known of the money of others and of one's own, or that nothing is. */
export function moneySegments(
  situation: Situation,
  parties: readonly Party[],
  language: Language,
): readonly Segment[] {
  const words = wordsIn(language).sentence;
  const { stateFunding, ownContribution } = situation;
  if (!stateFunding && !ownContribution) return [plain(words.noMoney)];
  return [
    ...(stateFunding ? marked(grantWords(stateFunding, parties, language), provenBy(stateFunding)) : []),
    ...(ownContribution ? marked(ownWords(ownContribution, language), provenBy(ownContribution)) : []),
  ];
}

const provenBy = ({ lines, elsewhere }: LineSum): readonly string[] =>
  (lines.length > 0 ? lines : elsewhere).map(({ fact }) => fact.id);

function grantWords(sum: LineSum, parties: readonly Party[], language: Language): Marked {
  const words = wordsIn(language).sentence;
  const grant = `${grantName({ sums: [sum], parties }, language)} ${yearText(sum.year, language)}`;
  if (!sum.status) return words.grantNone(grant, noneText(sum, language));
  if (sum.lines.every(isAnnouncedOnly)) return words.grantAnnounced(grant);
  return sum.total.kind === 'unknown'
    ? words.grantUnknown(grant, sumText(sum, language))
    : words.grantStated(grant, statusText(sum, language), sumText(sum, language));
}

function ownWords(sum: LineSum, language: Language): Marked {
  const words = wordsIn(language).sentence;
  if (!sum.status) return words.ownNone(yearText(sum.year, language), noneText(sum, language));
  const [only, ...others] = sum.lines;
  const missing = only && others.length === 0 ? missingReason(only.content.amount) : undefined;
  return missing
    ? words.ownUnknown(formatterOf(language).status(missing))
    : words.ownStated(statusText(sum, language), sumText(sum, language));
}

function noneText(sum: LineSum, language: Language): string {
  const { amount, sentence } = wordsIn(language);
  return isUnsplit(sum) ? amount.unsplit : sentence.noneStated;
}

const isAnnouncedOnly = ({ fact, content }: Stated<'money'>): boolean =>
  content.amount.kind === 'unknown' && fact.status === 'announced';

/** A single amount is called by its own status, several by what is known of their sum. */
function statusText(sum: LineSum, language: Language): string {
  const [first, ...rest] = sum.lines;
  return first && rest.length === 0
    ? formatterOf(language).status(amountStatus(first))
    : sumStatus(sum, language);
}

function sumText({ lines, total }: LineSum, language: Language): string {
  const format = formatterOf(language);
  const [first, ...rest] = lines;
  return first && rest.length === 0 ? format.amount(first.content.amount) : format.total(total);
}
