import { knownWordsIn } from '#i18n/messages/known.ts';
import type { Snapshot } from '#domain/as-of/as-of.ts';
import type { Scope } from '#domain/finance/budget-lines.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { planYearsIn } from '#domain/finance/plan-years.ts';
import { weakest } from '#domain/value/knowledge.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { text, whole } from './cells.ts';
import { type ExportedFigure, inWords, provenBy } from './figure.ts';
import { intervalValues } from './values.ts';

/** The gap between gross expense and plan of each fiscal year, with what budget law says of it and how it is covered. */
export function planFigures(
  initiative: Initiative,
  snapshot: Snapshot,
  scope: Scope,
  language: Language,
): readonly ExportedFigure[] {
  const words = allWordsIn(language);
  const { plan } = knownWordsIn(language);
  return planYearsIn(initiative, snapshot, scope).map(({ year, gap, standing, expense, planned, cover }) => {
    const facts = [...(expense?.lines ?? []), ...(planned?.lines ?? [])].map(({ fact }) => fact);
    const proofs = facts.map((fact) => provenBy(fact, initiative.sources, language).evidence);
    const status =
      gap && expense?.status && planned?.status ? weakest([expense.status, planned.status]) : 'not-stated';
    return {
      area: words.outputs.area.known,
      municipality:
        scope.municipality === undefined
          ? words.outputs.municipalState
          : partyName(initiative, scope.municipality, language),
      item: plan.gap,
      year: whole(year),
      ...(gap ? intervalValues(gap) : inWords(words.amount.notComputable)),
      unit: words.outputs.unit.euro,
      status: words.status[status],
      evidence: [...new Set(proofs)].join('; '),
      quote: words.outputs.none,
      knownFrom: text(words.outputs.none),
      author: words.outputs.none,
      reason: [plan.standing[standing], ...cover.map(({ content }) => plan.cover[content.by])].join('; '),
    };
  });
}
