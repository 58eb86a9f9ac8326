import type { Amount } from '../value/amount.ts';
import type { ImpreciseDate } from '../value/calendar.ts';
import type { Localized } from '../value/knowledge.ts';
import type { DecisionKind } from './decision.ts';
import type { MoneyLine } from './money-line.ts';

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
export type OfStep = { readonly step?: StepId | undefined };

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
