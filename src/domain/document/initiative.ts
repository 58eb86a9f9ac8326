import type { ImpreciseDate, IsoDate } from '../value/calendar.ts';
import type { Instant } from '../value/instant.ts';
import type { Evidence, KnownFrom, Localized, Status } from '../value/knowledge.ts';
import type { Content, OfStep } from './content.ts';
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
  readonly texts?: PaperTexts | undefined;
  /** Never seen outside of where they are written and released. */
  readonly drafts?: readonly Draft[] | undefined;
};

/** The text of papers, page by page, by the ids of their sources: in it each quote is shown in its place. */
export type PaperTexts = Readonly<Record<string, readonly string[]>>;

export type Programme = { readonly id: string; readonly title: Localized };

/** What the list of initiatives holds of each. */
export type InitiativeSummary = {
  readonly id: string;
  readonly title: Localized;
  readonly defaultAsOf: IsoDate;
  /** An example: it is read and copied, and nobody writes to it. */
  readonly isFixed?: true | undefined;
  /** Where it is written: in this browser and nowhere else, or on a server, for all who reach it. */
  readonly keptIn?: 'browser' | 'server' | undefined;
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
/** Who has ministries and authorities. */
export const governments = ['eu', 'federal', 'state'] as const;
export type Party = {
  readonly id: string;
  readonly kind: PartyKind;
  /** Whose ministry or authority it is; without it, nobody has said so. Of nobody else. */
  readonly belongsTo?: (typeof governments)[number] | undefined;
  readonly name: Localized;
  /** Official regional key (AGS) of a municipality or district. */
  readonly key?: string | undefined;
};

export const sourceTypes = ['council-paper', 'annex', 'letter', 'press', 'website', 'guideline'] as const;
export type SourceType = (typeof sourceTypes)[number];
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
  /** When somebody last looked whether it still says what is drawn from it; nobody has noted it where it is missing. */
  readonly checkedOn?: IsoDate | undefined;
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
  /** Where it was written down in the product: who did so, and who released it. */
  readonly entry?: Entry | undefined;
};

/** Names are those of an office or a role, or what the person chose to be called. */
type Entry = Written & { readonly releasedBy: string; readonly releasedAt: Instant };
type Written = { readonly author: string; readonly at: Instant };

/**
 * A statement that nobody has released yet. It is no fact, and stands in no list of facts: whatever is shown, summed or
 * exported is made of facts alone. With the id of a fact it is a change of that fact, which holds as it is until then.
 */
export type Draft = Written & { readonly id: string; readonly fact: Omit<Fact, 'id' | 'entry'> };

/** An open question: raised by facts, closed by the first fact that answers it. A draft does neither before its release. */
export type Question = OfStep & {
  readonly id: string;
  readonly text: Localized;
  readonly resolver: Localized;
  readonly raisedBy: readonly string[];
  readonly answeredBy: readonly string[];
};
