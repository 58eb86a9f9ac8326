import { useEffect, useMemo, useState } from 'react';
import { type PaperHead, headOf } from '#domain/capture/head.ts';
import { lookThrough } from '../desk/look-through.ts';

/** So long a text is left alone that somebody still writes. */
const rest = 150;

/** What a text says of itself. */
type FoundHead = { readonly text: string; readonly head: PaperHead };

/**
 * What a text says of itself, looked for beside the page, or in it where that cannot be; undefined until it is known. Somebody
 * who writes the text keeps what was known of it before, which is of another text then.
 */
export function useHead(text: string | undefined, isWritten: boolean): FoundHead | undefined {
  const here = useMemo(
    () => (typeof Worker === 'undefined' && text !== undefined ? { text, head: headOf(text) } : undefined),
    [text],
  );
  const [last, setLast] = useState<FoundHead>();
  useEffect(() => {
    if (typeof Worker === 'undefined' || text === undefined) return undefined;
    let end: () => void = () => undefined;
    const clock = setTimeout(
      () => {
        end = lookThrough<PaperHead>('head', text, (answer) => {
          const read = (): PaperHead => {
            if (answer === 'given-up') return headOf('');
            return answer === 'not-loaded' ? headOf(text) : answer.found;
          };
          setLast({ text, head: read() });
        });
      },
      isWritten ? rest : 0,
    );
    return () => {
      clearTimeout(clock);
      end();
    };
  }, [text, isWritten]);
  if (here || text === undefined) return here;
  return last && (isWritten || last.text === text) ? last : undefined;
}
