import type { StatusCue } from '../candidate.ts';

/**
 * What a cue means. `denied` is what it becomes with a "nicht" or "kein" near it, and `null` where it then says nothing;
 * a cue without it has its "nicht" among its words. `asGiven`: a wish or a condition takes it back to that.
 */
export type Meaning = {
  readonly status: StatusCue;
  readonly denied?: StatusCue | null;
  readonly asGiven?: boolean;
  /** Wanted or to come, it says nothing: "Anträge können gestellt werden". */
  readonly isOfThePast?: boolean;
  /** Only a "kein" or "ohne" right before it denies it: "sofern keine Kosten entstehen" is a condition. */
  readonly isDeniedAtOnce?: boolean;
  /** With such a word in the clause it speaks of something else: "der Antrag wurde angenommen". */
  readonly elsewhere?: RegExp;
  /** It says so only of such a thing, named in the clause: "die Rate ging ein", and not "der Brief ging ein". */
  readonly of?: RegExp;
};
