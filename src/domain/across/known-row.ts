import type { BindingStanding } from '../course/commitments.ts';
import type { DeadlineKind } from '../course/deadlines.ts';
import type { Standing } from '../course/timeline.ts';
import type { CommitmentStrength, StepId } from '../document/content.ts';
import type { MoneyRole } from '../document/money-roles.ts';
import type { MoneyStage } from '../document/money-stages.ts';
import type { Period } from '../document/period.ts';
import type { Amount, Interval } from '../value/amount.ts';
import type { ImpreciseDate } from '../value/calendar.ts';
import type { Evidence, Localized, Status, Unknown } from '../value/knowledge.ts';

/** What can be asked across initiatives. */
export const knownKinds = ['line', 'deadline', 'commitment', 'phase'] as const;
export type KnownKind = (typeof knownKinds)[number];

/** A party as a row names it, so that the row can be read without its document. */
export type NamedParty = {
  readonly id: string;
  readonly name: Localized;
  readonly key?: string | undefined;
};

/** What is told of a thing that is known, and by what it is proven. */
export type Told = {
  readonly initiative: string;
  readonly id: string;
  readonly title: Localized;
  /** The weakest of all that it rests on. */
  readonly status: Status;
  readonly fact: string;
  readonly statement: Localized;
  readonly source: Localized;
  readonly evidence: Evidence;
};

export type ToldLine = Told & {
  readonly role: MoneyRole;
  readonly stage: MoneyStage;
  readonly phase: string;
  readonly commitment?: string | undefined;
  /** Of the year that was asked for, where its source splits it; else as the source has it. */
  readonly period: Period;
  readonly amount: Amount;
  readonly payers: readonly NamedParty[];
  readonly beneficiaries?: readonly NamedParty[] | undefined;
  /** For several municipalities together: it is never divided among them. */
  readonly isShared: boolean;
};

export type ToldDeadline = Told & {
  readonly kind: DeadlineKind;
  readonly actors: readonly NamedParty[];
  readonly date: ImpreciseDate;
};

export type ToldCommitment = Told & {
  readonly actors: readonly NamedParty[];
  readonly strength: CommitmentStrength;
  readonly standing: BindingStanding;
  readonly made: ImpreciseDate;
  readonly duty?: Localized | undefined;
  readonly until?: ImpreciseDate | undefined;
};

export type ToldPhase = Told & {
  readonly order: number;
  readonly step?: StepId | undefined;
  readonly begin: ImpreciseDate;
  readonly end: ImpreciseDate;
  readonly standing: Standing;
};

/** What an amount is to sums: its cents or why it has none, and in whose sums it is. */
type InSums = {
  readonly interval?: Interval | undefined;
  readonly missing?: Unknown['status'] | undefined;
  /** In the sum over all municipalities. What is left out has its money in another line that is in it. */
  readonly isAdded: boolean;
  /** In the sums of these municipalities alone. */
  readonly addedFor: readonly string[];
  readonly isShared: boolean;
};

type Of<Kind extends KnownKind, Row> = {
  readonly kind: Kind;
  readonly told: Row;
  /**
   * The years by which it is asked for: all of them together, one, or none where it is for no single one. A line is known
   * once under `all` and once under each of its years.
   */
  readonly ofYear: string;
  /** Where it stands in its document: a fact keeps its place, whatever is added. */
  readonly place: number;
  /** Keys of the municipalities that it concerns. */
  readonly concerns: readonly string[];
  /** What it is sorted by: cents, or a day as a number. Undefined where nobody knows: then it stands behind all others. */
  readonly rank?: number | undefined;
  /** Only what is of one group is added, or counted, together. */
  readonly group: string;
  readonly money?: InSums | undefined;
};
export type KnownRow =
  | Of<'line', ToldLine>
  | Of<'deadline', ToldDeadline>
  | Of<'commitment', ToldCommitment>
  | Of<'phase', ToldPhase>;

export const everyYear = 'all';
export const noSingleYear = 'none';
