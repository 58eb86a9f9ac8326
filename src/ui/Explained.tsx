import { Fragment } from 'react';
import { Term } from './Term.tsx';
import { useTerms } from './TermContext.tsx';

type ExplainedProps = {
  text: string;
  /** Texts before it in the same place: a term that stands there already is not marked again. */
  after?: readonly string[];
  /** The words are a button already: the terms among them get a mark behind. */
  isBeside?: boolean;
};

/** A text with its terms as buttons that explain them. It reads and is named as without. */
export function Explained({ text, after = [], isBeside = false }: ExplainedProps) {
  const { marksIn } = useTerms();
  const said = new Set(after.flatMap(marksIn).map(({ term }) => term));
  return marksIn(text).map(({ text: part, term }, index) => {
    const key = `${index} ${part}`;
    if (term !== undefined && !said.has(term)) {
      return (
        <Term key={key} term={term} isBeside={isBeside}>
          {part}
        </Term>
      );
    }
    return isBeside ? null : <Fragment key={key}>{part}</Fragment>;
  });
}
