import type { Edited, Saved } from '#api/writing.ts';
import type { WriteProblem } from '#api/write-problem.ts';
import type { Initiative } from '#domain/document/initiative.ts';

/** Who saves and why, and who has read it besides; no name where nobody has. */
export type Who = { readonly author: string; readonly releasedBy: string; readonly reason: string };

/** What is on its way: the document of the desk, and the one that is written, which may hold what others wrote. */
export type Sending = {
  readonly who: Who;
  readonly base: Edited | undefined;
  readonly sent: Initiative;
  readonly document: Initiative;
  readonly isBaseGone: boolean;
};

export type SaveState =
  /** `unsent`: a save was asked before the page was opened, and something was done at the desk since. */
  | { readonly kind: 'resting' | 'asking' | 'saving' | 'unsent' }
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly drafts: number;
      readonly isMerged: boolean;
      readonly isBaseGone: boolean;
      /** What others wrote did not stand without what was written here: there is nothing to be undone. */
      readonly isAnew: boolean;
    }
  | {
      readonly kind: 'conflict';
      readonly sending: Sending;
      readonly conflict: Extract<Saved, { kind: 'conflict' }>;
    }
  | { readonly kind: 'deleted'; readonly sending: Sending; readonly number: number }
  | {
      readonly kind: 'failed';
      readonly problem: WriteProblem;
      /** What was not written, to be had as a file: with drafts as drafts. */
      readonly document: Initiative;
      /** The same again: what was asked to be saved, as it was then. */
      readonly again: () => void;
    };
