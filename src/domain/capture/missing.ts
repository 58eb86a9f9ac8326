import { type Snapshot, type Stated, knownDays, snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { commitmentsOf } from '../course/commitments.ts';
import { phasesOf } from '../course/timeline.ts';
import type { StepId } from '../document/content.ts';
import type { Initiative } from '../document/initiative.ts';
import { grantRoles, type MoneyRole } from '../document/money-roles.ts';
import { spanOf } from '../document/period.ts';
import { rangeOf, visibleFrom, yearOf } from '../value/calendar.ts';
import type { Localized } from '../value/knowledge.ts';

/** What a document does not say yet, and whether it asks for it already. */
export type Gap = (
  | { readonly kind: 'phase' | 'commitment' | 'decision' | 'applicant' | 'contact' | 'money' }
  | { readonly kind: 'phase-begin' | 'phase-end' | 'commitment-term'; readonly of: Localized }
  /** Neither an amount nor a word that there is none to be named. */
  | { readonly kind: 'year'; readonly role: MoneyRole; readonly year: number }
  /** A source that others could not find by what is said of it. */
  | { readonly kind: 'source-date' | 'source-reference'; readonly of: Localized }
  /** A fact that no reader will ever see, since nobody knows since when it is known. */
  | { readonly kind: 'known-from'; readonly of: Localized }
) & { readonly isAsked: boolean };

/**
 * What a complete paper still lacks, in the order in which a reader meets it. Law: it depends on the document alone, and
 * nothing that a fact says is called missing.
 */
export function missingOf(document: Initiative): readonly Gap[] {
  const asOf = knownDays(document).at(-1) ?? document.defaultAsOf;
  const snapshot = snapshotAt(document, asOf);
  const asked = asking(snapshot);
  return [
    ...phaseGaps(snapshot, asked),
    ...commitmentGaps(snapshot, asked),
    ...moneyGaps(snapshot, asked),
    ...when(statedAbout(snapshot, 'decision').length === 0, { kind: 'decision', isAsked: asked('decision') }),
    ...when(!hasApplicant(snapshot), { kind: 'applicant', isAsked: asked('application') }),
    ...when(statedAbout(snapshot, 'contact').length === 0, { kind: 'contact', isAsked: false }),
    ...document.facts.flatMap(({ knownFrom, statement }) =>
      when(visibleFrom(knownFrom) === undefined, { kind: 'known-from', of: statement, isAsked: false }),
    ),
    ...snapshot.sources.flatMap(({ date, reference, title, type }) => [
      ...when(date.precision === 'not-stated' && type !== 'website', {
        kind: 'source-date',
        of: title,
        isAsked: false,
      }),
      ...when(reference === undefined && type === 'council-paper', {
        kind: 'source-reference',
        of: title,
        isAsked: false,
      }),
    ]),
  ];
}

const when = (isMissing: boolean, gap: Gap): readonly Gap[] => (isMissing ? [gap] : []);

/** Whether an open question belongs to a step of the way, or was raised by one of some facts. */
type Asking = (step: StepId | undefined, facts?: readonly string[]) => boolean;

const asking =
  ({ questions }: Snapshot): Asking =>
  (step, facts = []) =>
    questions.some(
      (question) =>
        (step !== undefined && question.step === step) ||
        question.raisedBy.some((raising) => facts.includes(raising)),
    );

function phaseGaps(snapshot: Snapshot, asked: Asking): readonly Gap[] {
  const phases = phasesOf(snapshot);
  return [
    ...when(phases.length === 0, { kind: 'phase', isAsked: asked('planning') }),
    ...phases.flatMap(({ title, fact, begin, end }) => {
      const isAsked = asked(undefined, [fact.id]);
      return [
        ...when(!begin.fact && !end.fact, { kind: 'phase-begin', of: title, isAsked }),
        ...when(!end.fact, { kind: 'phase-end', of: title, isAsked }),
      ];
    }),
  ];
}

function commitmentGaps(snapshot: Snapshot, asked: Asking): readonly Gap[] {
  const commitments = commitmentsOf(snapshot);
  return [
    ...when(commitments.length === 0, { kind: 'commitment', isAsked: asked('interest') }),
    ...commitments.flatMap(({ title, term, fact }) =>
      when(!term, { kind: 'commitment-term', of: title, isAsked: asked(undefined, [fact.id]) }),
    ),
  ];
}

/** From the first year in which money of a grant is spoken of until the last that a phase or such money reaches into. */
function moneyGaps(snapshot: Snapshot, asked: Asking): readonly Gap[] {
  const lines = statedAbout(snapshot, 'money').filter(({ content }) => grantRoles.includes(content.role));
  const spans = lines.map(({ content }) => spanOf(content.period)).filter((span) => span !== undefined);
  if (spans.length === 0) {
    return when(lines.length === 0, { kind: 'money', isAsked: asked('grant-notice') });
  }
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last), ...phaseYears(snapshot));
  const years = Array.from({ length: Math.min(last - first, 30) + 1 }, (_, index) => first + index);
  return years.flatMap((year) =>
    (['state-funding', 'own-contribution'] as const).flatMap((role) =>
      when(!lines.some((line) => speaksOf(line, role, year)), {
        kind: 'year',
        role,
        year,
        isAsked: asked('grant-notice'),
      }),
    ),
  );
}

function speaksOf({ content }: Stated<'money'>, role: MoneyRole, year: number): boolean {
  const span = spanOf(content.period);
  // A line without a stated time is said of all of it.
  return content.role === role && (!span || (span.first <= year && year <= span.last));
}

const phaseYears = (snapshot: Snapshot): readonly number[] =>
  phasesOf(snapshot).flatMap(({ begin, end }) =>
    [begin, end]
      .map(({ date }) => rangeOf(date).latest)
      .filter((day) => day !== undefined)
      .map(yearOf),
  );

/** Somebody is named who hands the application in. */
const hasApplicant = (snapshot: Snapshot): boolean =>
  statedAbout(snapshot, 'duty').some(({ content }) => content.step === 'application');
