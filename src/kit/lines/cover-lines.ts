import { knownWordsIn } from '#i18n/messages/known.ts';
import { type Snapshot, statedAbout } from '#domain/as-of/as-of.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Scope } from '#domain/finance/budget-lines.ts';
import { planYearsIn } from '#domain/finance/plan-years.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, factClaim } from './claim.ts';

/**
 * What pays for an amount, as far as a source says so, by the line. Where the expense of single years is compared with
 * the plan it stands there; here is the rest, such as what pays for an expense of several years.
 */
export function coversBeyondPlan(
  {
    initiative,
    snapshot,
    selection,
  }: { readonly initiative: Initiative; readonly snapshot: Snapshot; readonly selection: Scope },
  language: Language,
): ReadonlyMap<string, readonly Claim[]> {
  const { plan } = knownWordsIn(language);
  const inPlan = new Set(
    planYearsIn(initiative, snapshot, selection).flatMap(({ cover }) => cover.map(({ content }) => content)),
  );
  const others = statedAbout(snapshot, 'cover').filter(({ content }) => !inPlan.has(content));
  const byLine = Map.groupBy(others, ({ content }) => content.line);
  return new Map(
    [...byLine].map(([line, covers]) => [
      line,
      covers.map(({ content, fact }) =>
        factClaim(plan.coveredBy(plan.cover[content.by]), fact, initiative.sources, language),
      ),
    ]),
  );
}
