import { factsKnownAt, snapshotAt } from '#domain/as-of.ts';
import { visibleFrom } from '#domain/calendar.ts';
import type { Initiative } from '#domain/initiative.ts';
import { factProof } from '#domain/proof.ts';
import type { Selection } from '#domain/selection.ts';
import { evidenceLabel } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type QuestionRow = {
  readonly id: string;
  readonly text: string;
  readonly resolver: string;
  readonly openSince: string;
  readonly proofs: readonly string[];
  readonly label: string;
  /** What proves the day since which it is open. */
  readonly since: { readonly proofs: readonly string[]; readonly label: string };
};

/** What follows from the facts and nobody has answered by the day. */
export function questionRows(
  initiative: Initiative,
  { asOf }: Selection,
  language: Language,
): readonly QuestionRow[] {
  const words = wordsIn(language).questions;
  const format = formatterOf(language);
  const snapshot = snapshotAt(initiative, asOf);
  return snapshot.questions.map((question) => {
    const raisedBy = snapshot.facts.filter(({ id }) => question.raisedBy.includes(id));
    const [first] = raisedBy;
    // A superseded fact may have asked first; it still proves the day.
    const asked = factsKnownAt(initiative, asOf).find(
      ({ id, knownFrom }) => question.raisedBy.includes(id) && visibleFrom(knownFrom) === question.openSince,
    );
    return {
      id: question.id,
      text: format.text(question.text),
      resolver: words.resolver(format.text(question.resolver)),
      openSince: words.openSince(format.day(question.openSince)),
      proofs: raisedBy.map(({ id }) => factProof(id)),
      label: first ? evidenceLabel(first, initiative.sources, language) : '',
      since: {
        proofs: asked ? [factProof(asked.id)] : [],
        label: asked ? evidenceLabel(asked, initiative.sources, language) : '',
      },
    };
  });
}
