import type { Snapshot, Stated } from '#domain/as-of/as-of.ts';
import { sidesOf } from '#domain/as-of/sides.ts';
import { amountStatusAlone } from '#domain/finance/budget-impact.ts';
import type { Initiative, Source } from '#domain/document/initiative.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, amountClaim } from './claim.ts';

/** What sources that disagree say of a line, in words, each with who says so: "Schreiben des Landes: 15.000 €", belegt. */
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
