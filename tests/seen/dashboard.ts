import type { Initiative } from '#domain/document/initiative.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { commitmentRows } from '#features/commitments/commitment-rows.ts';
import { situationRows } from '#features/situation/situation-rows.ts';
import { timelineRows } from '#features/timeline/timeline-rows.ts';
import { selectionOn } from '#tests/given/selection.ts';

/** What names an entry or leads to its proof, and is another one in another document that says the same. */
const internal = new Set(['key', 'id', 'proofs', 'label', 'byline']);

/** What a dashboard says of a document on a day, in words, signs and places: sentence, key figures, timeline, commitments. */
export function saidOn(day: string, document: Initiative) {
  const look = lookAt(document, { ...selectionOn(day), initiativeId: document.id });
  const { sentence, figures } = situationRows(look, 'de');
  const { phases, milestones, amounts } = timelineRows(look, 'de');
  const { commitments, duties, conditions } = commitmentRows(look, 'de');
  return {
    sentence: sentence.map(({ text }) => text).join(''),
    figures: plain(figures),
    phases: plain(phases),
    milestones: plain(milestones),
    // In the order of their words: that of the facts says nothing.
    amounts: plain(amounts.toSorted((left, right) => (left.claim.text < right.claim.text ? -1 : 1))),
    commitments: plain(commitments),
    duties: plain(duties.rows),
    conditions: plain(conditions),
  };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (internal.has(name) ? [] : [[name, plain(each)]])),
  );
}
