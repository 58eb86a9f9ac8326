import { factsKnownAt } from '#domain/as-of/as-of.ts';
import { visibleFrom } from '#domain/value/calendar.ts';
import { type Proof, factProof } from '#domain/proof/proof.ts';
import type { Look } from '#domain/as-of/look.ts';
import { evidenceLabel } from '#format/evidence-label.ts';
import { type QuestionLine, questionLines, unansweringNews } from '#kit/lines/question-lines.ts';
import type { Language } from '#i18n/language.ts';

type QuestionRow = QuestionLine & {
  /** What proves the day since which it is open. */
  readonly since: { readonly proofs: readonly Proof[]; readonly label: string };
};

export type QuestionRows = {
  readonly questions: readonly QuestionRow[];
  /** That what became known since answers none of them. */
  readonly news: string | undefined;
};

/** What follows from the facts and nobody has answered by the day. */
export function questionRows({ initiative, snapshot }: Look, language: Language): QuestionRows {
  const known = factsKnownAt(initiative, snapshot.asOf);
  const questions = questionLines(snapshot, language).map((line) => {
    const question = snapshot.questions.find(({ id }) => id === line.id);
    // A superseded fact may have asked first; it still proves the day.
    const asked = known.find(
      ({ id, knownFrom }) =>
        question?.raisedBy.includes(id) === true && visibleFrom(knownFrom) === question.openSince,
    );
    return {
      ...line,
      since: {
        proofs: asked ? [factProof(asked.id)] : [],
        label: asked ? evidenceLabel(asked, initiative.sources, language) : '',
      },
    };
  });
  const openSince = snapshot.questions.map((question) => question.openSince);
  return { questions, news: unansweringNews(snapshot, openSince, language) };
}
