import { useCallback, useEffect, useRef, useState } from 'react';
import { paperProblemText, withoutTextNote } from '#files/paper/paper-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { handOver } from '../paper/handed-over.ts';
import { leaveLibrary } from '../paper/pdf-library.ts';
import type { Opening, PdfPages } from '../paper/pdf-pages.ts';
import { readFile } from '../paper/read-file.ts';

type Opened = {
  readonly name: string;
  readonly isReading?: boolean;
  readonly pages?: readonly string[];
  /** The first page as a picture, of a PDF that is open. */
  readonly first?: PdfPages | undefined;
  /** The file itself, once it is read. */
  readonly file?: File | undefined;
  readonly said?: string;
  readonly problem?: string;
};

/** The text of a file that somebody chose, page by page, or why there is none. Nothing of it leaves the browser before it is saved. */
export function usePaperFile() {
  const language = useLanguage();
  const words = captureWordsIn(language).start;
  const [opened, setOpened] = useState<Opened>();
  const going = useRef<AbortController>(undefined);
  const held = useRef<Opening>(undefined);
  const end = useCallback(() => {
    going.current?.abort();
    held.current?.end();
    held.current = undefined;
  }, []);
  useEffect(
    () => () => {
      end();
      leaveLibrary();
    },
    [end],
  );
  const open = async (file: File) => {
    end();
    const { signal } = (going.current = new AbortController());
    const { name } = file;
    const show = (next: Omit<Opened, 'name'>) => {
      if (!signal.aborted) setOpened((before) => ({ first: before?.first, ...next, name }));
    };
    setOpened({ name, isReading: true, said: words.reading(name) });
    const { read, opening } = await readFile(file, {
      signal,
      onOpen: (first) => show({ first, isReading: true, said: words.reading(name) }),
      onPage: (page, of) => {
        // Said at each tenth: more nobody hears to its end.
        if (page % Math.ceil(of / 10) === 0) {
          show({ isReading: true, said: words.readingPage(name, page, of) });
        }
      },
    });
    if (signal.aborted) return opening?.end();
    held.current = opening;
    if (read.kind === 'refused') {
      setOpened({ name, problem: paperProblemText(read.problem, language) });
      return;
    }
    const { paper } = read;
    const note = withoutTextNote(paper, language);
    const said = words.read(name, words.pages(paper.pages.length));
    if (paper.withoutText.length === paper.pages.length && note !== undefined) {
      end();
      setOpened({ name, problem: note });
      return;
    }
    show({
      pages: paper.pages,
      file,
      said: note === undefined ? said : `${said} ${note}`,
    });
  };
  const cancel = () => {
    end();
    setOpened(undefined);
  };
  return {
    open,
    cancel,
    /** Leaves what is open to the desk that goes on with it. */
    leave: (desk: string) => {
      if (held.current) handOver(desk, held.current);
      held.current = undefined;
    },
    first: opened?.first,
    name: opened?.name,
    isReading: opened?.isReading === true,
    pages: opened?.pages,
    file: opened?.file,
    said: opened?.said ?? '',
    problem: opened?.problem,
  };
}
