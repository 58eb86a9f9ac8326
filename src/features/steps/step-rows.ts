import type { Snapshot } from '#domain/as-of/as-of.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { type Proof, factProof } from '#domain/proof/proof.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type OpenPoint, type Step, openBeyondSteps, stepsOf } from '#domain/course/steps.ts';
import { type Claim, factClaim } from '#kit/lines/claim.ts';
import { unansweringNews } from '#kit/lines/question-lines.ts';
import { evidenceLabel } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { stepWordsIn } from '#i18n/messages/steps.ts';
import { wordsIn } from '#i18n/words.ts';

export type StepRow = {
  readonly id: string;
  readonly title: string;
  readonly state: Step['state'];
  readonly stateWord: string;
  /** What is stated of it, such as its date; undefined where nothing is. */
  readonly claim: Claim | undefined;
  readonly note: string | undefined;
  readonly open: readonly OpenRow[];
};

/** What is owed: from whom, since when. */
export type OpenRow = {
  readonly id: string;
  readonly what: string;
  readonly from: string;
  readonly since: string;
  readonly proofs: readonly Proof[];
  readonly label: string;
};

export type StepRows = {
  readonly steps: readonly StepRow[];
  readonly beyond: readonly OpenRow[];
  /** That what became known since answers nothing of what is outstanding. */
  readonly news: string | undefined;
  /** True while no source speaks of any step. */
  readonly isUnknown: boolean;
};

/** The way from interest to proof of use, and what else is outstanding. It is the same for all who take part. */
export function stepRows({ initiative, snapshot }: Look, language: Language): StepRows {
  const open = (point: OpenPoint) => openRow(point, initiative, language);
  const steps = stepsOf(snapshot);
  const beyond = openBeyondSteps(snapshot);
  const openSince = [...steps.flatMap((step) => step.open), ...beyond].map(({ since }) => since);
  return {
    isUnknown: steps.every(({ state }) => state === 'not-known'),
    steps: steps.map((step) => ({
      id: step.id,
      title: wordsIn(language).steps.names[step.id],
      state: step.state,
      stateWord: wordsIn(language).steps.states[step.state],
      claim: stepClaim(step, snapshot, language),
      note: step.decision && wordsIn(language).decision[step.decision],
      open: step.open.map(open),
    })),
    beyond: beyond.map(open),
    news: unansweringNews(snapshot, openSince, language),
  };
}

function stepClaim({ id, stated, state }: Step, snapshot: Snapshot, language: Language): Claim | undefined {
  if (!stated) return undefined;
  const words = stepWordsIn(language);
  const isUndated = stated.date.precision === 'not-stated';
  const date = isUndated ? words.undated(id === 'decision') : formatterOf(language).date(stated.date);
  const isEnd = id === 'planning' && !isUndated && (state === 'current' || state === 'done');
  return factClaim(
    isEnd ? words.until(date) : date,
    stated.fact,
    snapshot.sources,
    language,
    isUndated ? 'not-stated' : stated.fact.status,
  );
}

function openRow(point: OpenPoint, initiative: Initiative, language: Language): OpenRow {
  const words = stepWordsIn(language);
  const format = formatterOf(language);
  const { from, due } = point;
  const [first] = point.facts;
  const what = format.text(point.what);
  return {
    id: point.id,
    what: due === undefined ? what : words.withDue(what, dueText(due, language)),
    from: from.kind === 'party' ? partyName(initiative, from.party, language) : format.text(from.words),
    since: format.since(point.sinceWhen),
    proofs: point.facts.map(({ id }) => factProof(id)),
    label: first ? evidenceLabel(first, initiative.sources, language) : '',
  };
}

function dueText(due: NonNullable<OpenPoint['due']>, language: Language): string {
  return due.precision === 'not-stated'
    ? wordsIn(language).date.notStatedKnown
    : formatterOf(language).date(due);
}
