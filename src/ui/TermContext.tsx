import { createContext, use } from 'react';

/** A piece of a text; one that is a term names it. */
type TermMark = { readonly text: string; readonly term?: string | undefined };

/** Knows which words of a text are terms, and explains one beside its anchor, which gets the focus back. */
export type Terms = {
  readonly marksIn: (text: string) => readonly TermMark[];
  readonly explain: (term: string, anchor: HTMLElement) => void;
  /** What a button beside a word does, in words. */
  readonly labelOf: (word: string) => string;
};

/** Without a host no word is a term. */
export const TermContext = createContext<Terms>({
  marksIn: (text) => [{ text }],
  explain: () => undefined,
  labelOf: (word) => word,
});

export const useTerms = (): Terms => use(TermContext);
