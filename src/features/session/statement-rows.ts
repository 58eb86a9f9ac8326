import { commitmentCostRoles } from '#domain/document/money-roles.ts';
import { statedAbout } from '#domain/as-of/as-of.ts';
import { linesWith } from '#domain/finance/role-lines.ts';
import type { Look } from '#domain/as-of/look.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import { provenFacts } from '#domain/proof/proof.ts';
import { type Claim, amountClaim, factClaim } from '#kit/lines/claim.ts';
import { commitmentLines } from '#kit/lines/commitment-lines.ts';
import { evidenceLabel } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { questionLines } from '#kit/lines/question-lines.ts';
import { signOf } from '#format/signs.ts';
import { conditionLines } from '#kit/lines/condition-lines.ts';
import type { Segment } from '#kit/sentences/segment.ts';
import { phaseSentence } from '#kit/sentences/situation-sentence.ts';
import type { Language } from '#i18n/language.ts';
import { timelineBody } from './timeline-slide.ts';
import { allWordsIn } from '#i18n/all-words.ts';

export type SlideItem = {
  readonly id: string;
  readonly title: string | undefined;
  readonly claim: Claim;
  /** An open question has no status beside it: its message says already that nobody knows. */
  readonly isQuestion?: boolean;
  /** Stands in the annex only: on the screen there is no room for all. */
  readonly isSpare?: boolean;
  readonly note: string | undefined;
};

export type SlideBody = {
  /** A sentence before the items, piece by piece; often none. */
  readonly lead: readonly (Segment & { readonly label: string })[];
  readonly items: readonly SlideItem[];
  /** What holds for the whole message: that nothing is known, or that all of it is assumed. */
  readonly remark: string | undefined;
  /** How many lanes the drawing has that stands above the items; they are parted over screens, too. */
  readonly lanes?: number;
  /** True where figures of a scenario are shown. */
  readonly isAssumed: boolean;
};

export type SlideContext = {
  readonly look: Look;
  readonly language: Language;
};

const sentencesInBrief = 3;

/** The messages without amounts to reckon with: 1, 2, 3, 6, 7 and 8. */
export function statementSlides(context: SlideContext): Readonly<Record<1 | 2 | 3 | 6 | 7 | 8, SlideBody>> {
  return {
    1: bodyOf(briefItems(context), context),
    2: { ...bodyOf(phaseItems(context), context), lead: leadOf(context), remark: undefined },
    3: bodyOf(commitmentItems(context), context, allWordsIn(context.language).commitments.none),
    6: bodyOf(questionItems(context), context, allWordsIn(context.language).questions.none),
    7: bodyOf(decisionItems(context), context, allWordsIn(context.language).session.noDecision),
    8: timelineBody(context),
  };
}

function bodyOf(
  items: readonly SlideItem[],
  { language }: SlideContext,
  nothing = allWordsIn(language).session.nothing,
): SlideBody {
  return { lead: [], items, remark: items.length === 0 ? nothing : undefined, isAssumed: false };
}

/** Plain sentences that the document holds; without any, what was known first. */
function briefItems({ look: { snapshot }, language }: SlideContext): readonly SlideItem[] {
  const { text } = formatterOf(language);
  const brief = statedAbout(snapshot, 'in-brief')
    .toSorted((a, b) => a.content.order - b.content.order)
    .map(({ fact, content }) => ({ fact, sentence: text(content.text) }));
  const first = snapshot.facts.map((fact) => ({ fact, sentence: text(fact.statement) }));
  return (brief.length > 0 ? brief : first).slice(0, sentencesInBrief).map(({ fact, sentence }, index) => ({
    id: `${fact.id}-${index}`,
    title: undefined,
    claim: factClaim(sentence, fact, snapshot.sources, language),
    note: undefined,
  }));
}

function leadOf({ look: { initiative, snapshot, situation }, language }: SlideContext): SlideBody['lead'] {
  return phaseSentence(situation, initiative.parties, language).map((segment) => {
    const [first] = provenFacts(segment.proofs);
    const fact = snapshot.facts.find(({ id }) => id === first);
    const label = fact ? evidenceLabel(fact, snapshot.sources, language) : '';
    return { ...segment, label };
  });
}

function phaseItems({ look: { snapshot }, language }: SlideContext): readonly SlideItem[] {
  const { standing: standings, session, date } = allWordsIn(language);
  const format = formatterOf(language);
  return phasesOf(snapshot).map(({ id, title, fact, standing, begin, end, daysLeft }) => {
    const left = daysLeft === undefined ? '' : `, ${date.daysLeft(daysLeft)}`;
    return {
      id,
      title: format.text(title),
      claim: factClaim(standings[standing] + left, fact, snapshot.sources, language),
      note: session.phaseDates(format.date(begin.date), format.date(end.date)),
    };
  });
}

function commitmentItems({ look, language }: SlideContext): readonly SlideItem[] {
  const words = allWordsIn(language);
  return commitmentLines(look, language).flatMap((line) => {
    const item = (part: string, title: string | undefined, claim: Claim, note?: string): SlideItem => ({
      id: `${line.id}-${part}`,
      title,
      claim,
      note,
    });
    const standing = [line.standing, line.daysLeft].filter((each) => each !== undefined).join(', ');
    return [
      item('what', line.who, line.what, line.isJoint ? words.commitments.joint : undefined),
      item('until', words.commitments.until, line.until, standing),
      item('strength', words.commitments.strength, line.strength),
      ...line.money.map((claim, index) => item(`money-${index}`, undefined, claim)),
      ...line.staff.map((claim, index) => item(`staff-${index}`, undefined, claim)),
    ];
  });
}

function questionItems({ look: { snapshot }, language }: SlideContext): readonly SlideItem[] {
  const unknown = allWordsIn(language).steps.states['not-known'];
  return questionLines(snapshot, language).map(({ id, text, proofs, label, resolver, openSince }) => ({
    id,
    title: undefined,
    isQuestion: true,
    claim: { text, proofs, label, sign: signOf('not-stated'), status: unknown },
    note: `${resolver} · ${openSince}`,
  }));
}

/** Whether the committee takes note or decides, whether it costs anything now, and on which condition later. */
function decisionItems({ look, language }: SlideContext): readonly SlideItem[] {
  const { snapshot } = look;
  const words = allWordsIn(language).session;
  const format = formatterOf(language);
  const decisions = statedAbout(snapshot, 'decision').map(({ fact, content }, index) => ({
    id: `${fact.id}-${index}`,
    title: format.text(content.body),
    claim: factClaim(words.decision[content.kind], fact, snapshot.sources, language),
    note: format.text(fact.statement),
  }));
  const costs = linesWith(snapshot, commitmentCostRoles).map((line, index) => ({
    id: `${line.content.line}-${index}`,
    title: words.costNow,
    claim: amountClaim(format.amount(line.content.amount), line, snapshot.sources, language),
    note: format.text(line.content.title),
  }));
  // One of a commitment is a condition of what is decided, too, and stands nowhere else in a session.
  const asked = [
    ...commitmentLines(look, language).flatMap(({ conditions: ofCommitment }) => ofCommitment),
    ...conditionLines(look, language),
  ];
  const conditions = asked.map((claim, index) => ({
    id: `condition-${index}`,
    title: words.ifAsked,
    claim,
    note: undefined,
  }));
  return decisions.length === 0 ? [] : [...decisions, ...costs, ...conditions];
}
