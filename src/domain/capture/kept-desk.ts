import type { Fact, Initiative, Party } from '../document/initiative.ts';
import type { Step } from './desk.ts';

/** A paper as it is read: the source that it is in the document, which brings its text. */
type Paper = {
  readonly source: string;
  /** Of the file that was opened; undefined for pasted text. */
  readonly file?: string | undefined;
};

/** A fact while it is written: texts of fields that are no values yet stand beside it, by the place of their field. */
export type FactForm = {
  readonly fact: Fact;
  /** The parties that it names and the document does not know yet. */
  readonly parties: readonly Party[];
  readonly texts: Readonly<Record<string, string>>;
};

/** What a reading desk began with: it never changes. */
export type DeskBegin = {
  readonly id: string;
  readonly document: Initiative;
  readonly paper: Paper;
};

/** Everything of a desk as it is kept: its beginning, each step, how many of them stand, and what is being written. */
export type KeptDesk = DeskBegin & {
  readonly steps: readonly Step[];
  readonly standing: number;
  readonly form: FactForm | undefined;
};
