import { type Snapshot, type Stated, everyStated } from '#domain/as-of/as-of.ts';
import { amountStatusAlone } from '#domain/finance/budget-impact.ts';
import type { Initiative, Source } from '#domain/document/initiative.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, amountClaim } from './claim.ts';

/** What sources say of a line of which they disagree, each as well known as it has it; nothing where they agree. */
export const sidesOf = (line: Stated<'money'>, snapshot: Snapshot): readonly Stated<'money'>[] =>
  line.fact.contested === undefined
    ? []
    : everyStated(snapshot, 'money').filter(({ content }) => content.line === line.content.line);

/** The same in words, each with who says so: "Schreiben des Landes: 15.000 €", belegt. */
export const sideClaims = (
  line: Stated<'money'>,
  { snapshot, initiative }: { readonly snapshot: Snapshot; readonly initiative: Initiative },
  language: Language,
): readonly Claim[] =>
  sidesOf(line, snapshot).map((side) => {
    const text = wordsIn(language).amount.saidBy(
      saidIn(side, initiative.sources, language),
      formatterOf(language).amount(side.content.amount),
    );
    return amountClaim(text, side, initiative.sources, language, amountStatusAlone(side));
  });

function saidIn({ fact }: Stated<'money'>, sources: readonly Source[], language: Language): string {
  const source = sources.find(({ id }) => id === fact.evidence.source);
  return source ? sourceName(source, language) : fact.evidence.source;
}
