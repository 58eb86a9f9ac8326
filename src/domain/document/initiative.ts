import type { MoneyRole } from './money-roles.ts';
import type { MoneyStage } from './money-stages.ts';
import type { Period } from './period.ts';
import type { Amount } from '../value/amount.ts';
import type { ImpreciseDate, IsoDate } from '../value/calendar.ts';
import type { Evidence, KnownFrom, Localized, Status } from '../value/knowledge.ts';
import type { RateBase } from '../finance/funding.ts';
import type { BasisPoints, Cents } from '../value/money.ts';
import type { DecisionKind } from './decision.ts';
import type { Scenario } from './scenario.ts';

/** Everything one initiative's document holds. All else is derived from it, as of a day. */
export type Initiative = {
  /** Of the format (docs/data-format.md); older ones are brought to it when they are read. */
  readonly version: 2;
  readonly id: string;
  readonly title: Localized;
  /** The day at which a reader starts: the date of the council paper. */
  readonly defaultAsOf: IsoDate;
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  /** The programmes that its money comes from, where there are several. */
  readonly programmes?: readonly Programme[] | undefined;
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly scenarios: readonly Scenario[];
};

type Programme = { readonly id: string; readonly title: Localized };

/** What the list of initiatives holds of each. */
export type InitiativeSummary = {
  readonly id: string;
  readonly title: Localized;
  readonly defaultAsOf: IsoDate;
};

/** What a party is; whether it applies, pays, receives or answers is said by facts. */
export const partyKinds = [
  'eu',
  'federal',
  'state',
  'ministry',
  'authority',
  'district',
  'municipality',
  'association',
  'third',
] as const;
type PartyKind = (typeof partyKinds)[number];
export type Party = {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: Localized;
  /** Official regional key (AGS) of a municipality or district. */
  readonly key?: string | undefined;
};

type SourceType = 'council-paper' | 'annex' | 'letter' | 'press' | 'website' | 'guideline';
export type Source = {
  readonly id: string;
  readonly type: SourceType;
  readonly title: Localized;
  readonly publisher: Localized;
  readonly date: ImpreciseDate;
  readonly reference?: string | undefined;
  readonly url?: string | undefined;
  /** False for a paper that is only mentioned: nothing is quoted from it. */
  readonly inHand: boolean;
};

/** One statement with its status, its evidence and the day on which it became known. Never changed, only superseded. */
export type Fact = {
  readonly id: string;
  readonly knownFrom: KnownFrom;
  readonly supersedes: readonly string[];
  /** Facts that say otherwise; said on one side, it holds for both. Neither is hidden by it. */
  readonly contradicts?: readonly string[] | undefined;
  readonly status: Status;
  /** How a value was estimated, in the words of its source; an estimate has one, nothing else does. */
  readonly method?: Localized | undefined;
  readonly statement: Localized;
  readonly evidence: Evidence;
  readonly contents: readonly Content[];
};

/** The way from a first interest to the proof that the money was used well, in its order. */
export const stepIds = [
  'interest',
  'planning',
  'decision',
  'application',
  'grant-notice',
  'drawdown',
  'proof-of-use',
] as const;
export type StepId = (typeof stepIds)[number];

/** Which step of that way something belongs to, where its source says so. */
type OfStep = { readonly step?: StepId | undefined };

/** What a fact is about, attribute by attribute. A fact that only adds context has none. */
export type Content =
  | { readonly about: 'in-brief'; readonly order: number; readonly text: Localized }
  | ({
      readonly about: 'milestone';
      readonly title: Localized;
      readonly date: ImpreciseDate;
      /** Money lines that come with it, as far as a source says so. */
      readonly unlocks?: readonly string[] | undefined;
    } & OfStep)
  | ({
      readonly about: 'phase';
      readonly phase: string;
      readonly title: Localized;
      /** The German article of the title, so that sentences can name it; without one they set it apart. */
      readonly article?: Article | undefined;
      readonly order: number;
    } & OfStep)
  | { readonly about: 'phase-begin'; readonly phase: string; readonly date: ImpreciseDate }
  | { readonly about: 'phase-end'; readonly phase: string; readonly date: ImpreciseDate }
  | {
      readonly about: 'commitment';
      readonly commitment: string;
      readonly actors: readonly string[];
      readonly strength: CommitmentStrength;
      readonly made: ImpreciseDate;
      readonly title: Localized;
    }
  | {
      readonly about: 'commitment-term';
      readonly commitment: string;
      readonly duty: Localized;
      readonly article?: Article | undefined;
      readonly until: ImpreciseDate;
    }
  | ({
      readonly about: 'duty';
      readonly actor: string;
      readonly title: Localized;
      readonly due: ImpreciseDate;
    } & OfStep)
  | {
      readonly about: 'decision';
      readonly kind: DecisionKind;
      readonly body: Localized;
      /** The day of the meeting, where a source names it. */
      readonly day?: ImpreciseDate | undefined;
      readonly legalBasis?: Localized | undefined;
      /** What it covers, where it names an amount. */
      readonly amount?: Amount | undefined;
    }
  | ({ readonly about: 'money' } & MoneyLine)
  // The statement of the fact is the condition, what makes the commitment due, or the way out of it.
  | { readonly about: 'condition'; readonly line: string }
  | { readonly about: 'phase-condition'; readonly phase: string }
  | { readonly about: 'commitment-condition'; readonly commitment: string }
  | { readonly about: 'commitment-trigger'; readonly commitment: string }
  | {
      readonly about: 'commitment-exit';
      readonly commitment: string;
      /** Until when, where the source names it. */
      readonly by?: ImpreciseDate | undefined;
    }
  | { readonly about: 'cover'; readonly line: string; readonly by: CoverKind }
  | ({ readonly about: 'contact' } & Contact);

/** What pays for an expense beyond the plan: income for that purpose, what is saved elsewhere, or what the budget has left. */
export const coverKinds = ['earmarked-income', 'savings', 'budget'] as const;
type CoverKind = (typeof coverKinds)[number];

/** An office that answers for something; never a private person. */
export type Contact = {
  readonly party: string;
  readonly office: Localized;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
};

export const articles = ['der', 'die', 'das', 'plural'] as const;
export type Article = (typeof articles)[number];

/** Weakest first (finance model, section 7). */
export const commitmentStrengths = [
  'taken-note',
  'expression-of-interest',
  'conditional',
  'decided',
  'grant-notice',
] as const;
export type CommitmentStrength = (typeof commitmentStrengths)[number];

/** Where a municipality takes its own contribution from. */
export const moneyOrigins = ['cash', 'staff', 'third-party', 'other-grant', 'not-stated'] as const;
type MoneyOrigin = (typeof moneyOrigins)[number];

/** One amount over one period: who pays it, who receives or carries it, in which phase. */
export type MoneyLine = {
  readonly line: string;
  readonly role: MoneyRole;
  readonly phase: string;
  /** The commitment that it belongs to, where there are several and a source says so. */
  readonly commitment?: string | undefined;
  readonly period: Period;
  readonly programme?: string | undefined;
  /** What is left out is expected. */
  readonly stage?: MoneyStage | undefined;
  readonly origin?: MoneyOrigin | undefined;
  readonly payers: readonly string[];
  /** For whom it is, together; left out where no source says so. */
  readonly beneficiaries?: readonly string[] | undefined;
  readonly title: Localized;
  readonly amount: Amount;
  /** The line that it is a part of, the same money as, or stands in the place of: no sum adds both. */
  readonly partOf?: string | undefined;
  readonly sameAs?: string | undefined;
  readonly insteadOf?: string | undefined;
  /** The rate that the source names beside the amount, with its base: the two are checked against each other. */
  readonly statedShare?: StatedShare | undefined;
};
/** A rate of a base, which is an amount in cents; where no source names the base, there is nothing to compare. */
type StatedShare =
  | { readonly rate: BasisPoints; readonly base: RateBase; readonly of: Cents }
  | { readonly rate: BasisPoints; readonly base: 'not-stated' };

/** An open question: raised by facts, closed by the first fact that answers it. */
export type Question = OfStep & {
  readonly id: string;
  readonly text: Localized;
  readonly resolver: Localized;
  readonly raisedBy: readonly string[];
  readonly answeredBy: readonly string[];
};
