import { useEffect, useMemo, useState } from 'react';
import { type Finding, foundIn } from '#domain/capture/finding.ts';

/** What was found in a paper, how far that is, and whether it had to be given up. */
export type Recognition = {
  readonly state: 'reading' | 'read' | 'given-up';
  readonly findings: readonly Finding[];
};

/** A hundred pages take less than a second: what takes so long is no paper. */
const patience = 30_000;

const reading: Recognition = { state: 'reading', findings: [] };
const givenUp: Recognition = { state: 'given-up', findings: [] };
const readHere = (text: string): Recognition => ({ state: 'read', findings: foundIn(text) });

/** What is found in a text, once for each text. It is looked for beside the page, or in it where that cannot be. */
export function useFindings(text: string): Recognition {
  const here = useMemo(() => (typeof Worker === 'undefined' ? readHere(text) : undefined), [text]);
  const [last, setLast] = useState<{ readonly text: string; readonly found: Recognition }>();
  useEffect(() => {
    if (typeof Worker === 'undefined') return undefined;
    return readBeside(text, (found) => setLast({ text, found }));
  }, [text]);
  return here ?? (last?.text === text ? last.found : reading);
}

/** Has a text looked through, and returns what ends that: nothing is answered then. */
function readBeside(text: string, onRead: (found: Recognition) => void): () => void {
  const worker = new Worker(new URL('recognition-worker.ts', import.meta.url), { type: 'module' });
  let isOver = false;
  const end = (found?: Recognition) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(clock);
    worker.terminate();
    if (found) onRead(found);
  };
  const clock = setTimeout(() => end(givenUp), patience);
  worker.addEventListener('message', ({ data }: MessageEvent<readonly Finding[]>) =>
    end({ state: 'read', findings: data }),
  );
  // What breaks there would break here; a worker whose script did not come says nothing else.
  worker.addEventListener('error', (event) => end(event instanceof ErrorEvent ? givenUp : readHere(text)));
  worker.postMessage(text, []);
  return () => end();
}
