import { provenFacts } from '#domain/proof/proof.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type SessionStep, allSessionSteps } from '#domain/course/session.ts';
import { lanesOnScreen } from '#domain/course/session-places.ts';
import { type FactEvidence, factEvidence } from '#kit/lines/fact-evidence.ts';
import { questionLines } from '#kit/lines/question-lines.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { moneySlides } from './money-rows.ts';
import { partsOf } from './slide-parts.ts';
import { type SlideBody, type SlideContext, type SlideItem, statementSlides } from './statement-rows.ts';

/** One message: what is shown of it, and what the speaker has at hand. */
export type Slide = Omit<SlideBody, 'items'> & {
  readonly id: SessionStep;
  /** Each with the part of the step that shows it. */
  readonly items: readonly (SlideItem & { readonly part: number })[];
  /** On how many screens the step is shown, but for one whose pictures are counted where they are drawn. */
  readonly parts: number;
  readonly title: string;
  readonly evidence: readonly FactEvidence[];
  readonly asked: readonly { readonly id: string; readonly text: string; readonly resolver: string }[];
};

/** All steps of a session, whichever of them are chosen: the same words are projected and printed. */
export function sessionRows(look: Look, language: Language): readonly Slide[] {
  const context: SlideContext = { look, language };
  const bodies = { ...statementSlides(context), ...moneySlides(context) };
  return allSessionSteps.map((id) => {
    const body = bodies[id];
    const facts = new Set(
      [...body.lead, ...body.items.map(({ claim }) => claim)].flatMap(({ proofs }) => provenFacts(proofs)),
    );
    const parts = partsOf(body, id);
    return {
      id,
      title: allWordsIn(language).session.titles[id],
      ...body,
      items: body.items.map((item, index) => ({ ...item, part: parts[index] ?? 1 })),
      parts: Math.max(1, Math.ceil((body.lanes ?? 0) / lanesOnScreen), ...parts),
      evidence: evidenceOf(facts, context),
      asked: questionLines(look.snapshot, language)
        // The step of the open questions shows them all itself.
        .filter((question) => id !== 6 && provenFacts(question.proofs).some((fact) => facts.has(fact)))
        .map(({ id: key, text, resolver }) => ({ id: key, text, resolver })),
    };
  });
}

function evidenceOf(
  facts: ReadonlySet<string>,
  { look: { snapshot }, language }: SlideContext,
): readonly FactEvidence[] {
  return [...facts].flatMap((id) => {
    const fact = snapshot.facts.find((each) => each.id === id);
    const source = snapshot.sources.find((each) => each.id === fact?.evidence.source);
    return fact && source ? [factEvidence(fact, source, language)] : [];
  });
}
