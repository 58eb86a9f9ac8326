import type { Selection } from '#domain/as-of/selection.ts';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import type { Formatter } from '#format/formatter.ts';
import type { AllMessages } from '#i18n/all-words.ts';

/** The data that an address is read by: the list of initiatives, and the document of the chosen one once it is there. */
export type Known = {
  readonly list: readonly InitiativeSummary[];
  readonly initiative: Initiative | undefined;
};

/** What the words for a replaced value speak of. */
type Replacement = {
  readonly words: AllMessages;
  readonly format: Formatter;
  readonly selection: Selection;
  readonly list: readonly InitiativeSummary[];
};

export type Parameter<V> = {
  /** The part of a view that a text asks for; undefined where it is no possible value. `before` holds the rows above. */
  readonly read: (text: string, before: V, known: Known) => Partial<V> | undefined;
  /** The text of a view's value; undefined where nothing is chosen. The text of the first view is the default. */
  readonly write: (value: V, known: Known) => string | undefined;
  /** What it is called where it is chosen. */
  readonly name: (words: AllMessages) => string;
  /** What is shown in place of a value that is not possible. */
  readonly replacement: (shown: Replacement) => string;
  /** It means something only by the document: until that is there, its text is kept unread. */
  readonly isOfDocument?: true;
  /** In an address that leaves the application it is named even where it is the default, which may be another one later. */
  readonly isAlwaysNamed?: true;
  /** Of a session: whether its windows share it, or each has its own. */
  readonly session?: 'shared' | 'own';
};
