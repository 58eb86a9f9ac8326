import { useEffect, useMemo, useState } from 'react';
import { type Finding, foundIn } from '#domain/capture/finding.ts';
import { lookThrough } from './look-through.ts';

/** What was found in a paper, how far that is, and whether it had to be given up. */
export type Recognition = {
  readonly state: 'reading' | 'read' | 'given-up';
  readonly findings: readonly Finding[];
};

const reading: Recognition = { state: 'reading', findings: [] };
const givenUp: Recognition = { state: 'given-up', findings: [] };
const readHere = (text: string): Recognition => ({ state: 'read', findings: foundIn(text) });

/** What is found in a text, once for each text. It is looked for beside the page, or in it where that cannot be. */
export function useFindings(text: string): Recognition {
  const here = useMemo(() => (typeof Worker === 'undefined' ? readHere(text) : undefined), [text]);
  const [last, setLast] = useState<{ readonly text: string; readonly found: Recognition }>();
  useEffect(() => {
    if (typeof Worker === 'undefined') return undefined;
    return lookThrough<readonly Finding[]>('facts', text, (answer) => {
      const read = (): Recognition => {
        if (answer === 'given-up') return givenUp;
        return answer === 'not-loaded' ? readHere(text) : { state: 'read', findings: answer.found };
      };
      setLast({ text, found: read() });
    });
  }, [text]);
  return here ?? (last?.text === text ? last.found : reading);
}
