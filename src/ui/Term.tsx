import { useTerms } from './TermContext.tsx';

/** Describes every term button: an element with this id and the words stands once on the page. */
export const termHintId = 'term-hint';

type TermProps = {
  term: string;
  children: string;
  /** A small mark after words that can not be a button themselves, such as those of a proof. */
  isBeside?: boolean;
};

/**
 * A word as a button that explains it. Its name is the word alone, so a heading, a label or a column around it keeps
 * its own name; what the button does is its description.
 */
export function Term({ term, children, isBeside = false }: TermProps) {
  const { explain, labelOf } = useTerms();
  return (
    <button
      type="button"
      className={isBeside ? 'term beside' : 'term'}
      aria-haspopup="dialog"
      aria-label={isBeside ? labelOf(children) : undefined}
      aria-describedby={isBeside ? undefined : termHintId}
      onClick={(event) => explain(term, event.currentTarget)}
    >
      {isBeside ? '?' : children}
    </button>
  );
}
