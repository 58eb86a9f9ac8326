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
  /** The questions that it answers, by their ids; as the document has it where nobody chose. */
  readonly answers?: readonly string[] | undefined;
};

/** What a reading desk began with. It changes only by a save: to the revision that came of it, with what others wrote. */
export type DeskBegin = {
  readonly id: string;
  readonly document: Initiative;
  readonly paper: Paper;
  /** The revision that the document is of, which a save names; undefined where it was never saved. */
  readonly base?: number | undefined;
  /** That of the revision, which tells it from another one of its number; undefined where nobody said it. */
  readonly mark?: string | undefined;
};

/** Everything of a desk as it is kept: its beginning, each step, how many of them stand, and what is being written. */
export type KeptDesk = DeskBegin & {
  readonly steps: readonly Step[];
  readonly standing: number;
  readonly form: FactForm | undefined;
};

/** A save of a desk that was asked and has not been done. */
export type WaitingSave = {
  readonly author: string;
  /** Who has read it besides; empty where nobody has. */
  readonly releasedBy: string;
  readonly reason: string;
  /** What is saved, by its name. */
  readonly title: string;
  /** Which steps of the desk stood when it was asked, by the begin of their hash. */
  readonly steps: string;
};

/** The file of a desk whose text is saved, which nobody has taken yet. */
export type WaitingFile = {
  readonly initiative: string;
  readonly source: string;
  readonly author: string;
  /** As it was called when it was opened. */
  readonly name: string;
};
