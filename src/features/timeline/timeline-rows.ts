import { statedAbout } from '#domain/as-of/as-of.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type Phase, milestonesOf, phasesOf } from '#domain/course/timeline.ts';
import { type Claim, factClaim, lineClaim } from '#kit/lines/claim.ts';
import { jointClaim } from '#kit/lines/joint-claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Drawing, drawingOf } from './drawing-rows.ts';

export type PhaseRow = {
  /** Names the entry on the page and in its address. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly title: Claim;
  readonly standing: Claim;
  readonly begin: Claim | string;
  readonly end: Claim | string;
};
type MilestoneRow = {
  readonly key: string;
  readonly name: string;
  readonly date: string;
  readonly title: Claim;
};
export type AmountRow = {
  readonly key: string;
  readonly claim: Claim;
  /** The entries that it comes with: its phase, and the milestones of which a source says so. */
  readonly comesWith: readonly { readonly key: string; readonly name: string }[];
};
export type TimelineRows = {
  readonly drawing: Drawing | undefined;
  readonly phases: readonly PhaseRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly amounts: readonly AmountRow[];
};

/** Phases, milestones and the amounts that come with them: as a drawing, of one phase alone if asked, and as lists. */
export function timelineRows(
  { initiative, snapshot }: Look,
  language: Language,
  zoomedPhase?: string,
): TimelineRows {
  const format = formatterOf(language);
  const words = wordsIn(language);
  const phases = phasesOf(snapshot);
  const milestones = milestonesOf(snapshot);
  const claim = (text: string, fact: Fact): Claim => factClaim(text, fact, initiative.sources, language);
  const dated = ({ date, fact }: Phase['begin']): Claim | string =>
    fact ? claim(format.date(date), fact) : words.date.notStated;
  const phaseRows = phases.map((phase) => ({
    key: `phase-${phase.id}`,
    id: phase.id,
    name: format.text(phase.title),
    title: claim(format.text(phase.title), phase.fact),
    standing: jointClaim(standingText(phase, language), factsOf(phase), initiative.sources, language),
    begin: dated(phase.begin),
    end: dated(phase.end),
  }));
  const milestoneRows = milestones.map(({ date, title, fact }, index) => ({
    key: `milestone-${fact.id}-${index}`,
    name: format.text(title),
    date: format.date(date),
    title: claim(format.text(title), fact),
  }));
  return {
    drawing: drawingOf(snapshot, phases, language, zoomedPhase),
    phases: phaseRows,
    milestones: milestoneRows,
    amounts: statedAbout(snapshot, 'money').map((line) => ({
      key: `${line.content.line} ${line.fact.id}`,
      claim: lineClaim(line, initiative.sources, language),
      comesWith: [
        ...phaseRows.filter(({ id }) => id === line.content.phase),
        ...milestoneRows.filter((_, index) => milestones[index]?.unlocks.includes(line.content.line)),
      ].map(({ key, name }) => ({ key, name })),
    })),
  };
}

function standingText({ standing, daysLeft }: Phase, language: Language): string {
  const words = wordsIn(language);
  return [words.standing[standing], ...(daysLeft === undefined ? [] : [words.date.daysLeft(daysLeft)])].join(
    ', ',
  );
}

const factsOf = ({ fact, begin, end }: Phase): readonly [Fact, ...Fact[]] => [
  fact,
  ...[begin.fact, end.fact].filter((each) => each !== undefined),
];
