import { type Snapshot, latestKnown } from '#domain/as-of/as-of.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import { type Proof, factProof } from '#domain/proof/proof.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { evidenceLabel } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';

/** An open question in words: who resolves it, since when it is open, and which facts raise it. */
export type QuestionLine = {
  readonly id: string;
  readonly text: string;
  readonly resolver: string;
  readonly openSince: string;
  readonly proofs: readonly Proof[];
  readonly label: string;
};

/** What follows from the facts and nobody has answered by the day. */
export function questionLines(snapshot: Snapshot, language: Language): readonly QuestionLine[] {
  const words = wordsIn(language).questions;
  const format = formatterOf(language);
  return snapshot.questions.map((question) => {
    const raisedBy = snapshot.facts.filter(({ id }) => question.raisedBy.includes(id));
    const [first] = raisedBy;
    return {
      id: question.id,
      text: format.text(question.text),
      resolver: words.resolver(format.text(question.resolver)),
      openSince: words.openSince(format.since(question.raisedOn)),
      proofs: raisedBy.map(({ id }) => factProof(id)),
      label: first ? evidenceLabel(first, snapshot.sources, language) : '',
    };
  });
}

/** That there was news after the last of some days, and it leaves open what is open since; undefined without news. */
export function unansweringNews(
  snapshot: Snapshot,
  openSince: readonly IsoDate[],
  language: Language,
): string | undefined {
  const last = openSince.toSorted().at(-1);
  const latest = latestKnown(snapshot);
  if (last === undefined || latest === undefined || latest <= last) return undefined;
  const { day } = formatterOf(language);
  return wordsIn(language).questions.laterNews(day(latest), day(last));
}
