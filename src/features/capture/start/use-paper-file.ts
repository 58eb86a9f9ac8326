import { useState } from 'react';
import { paperProblemText, withoutTextNote } from '#files/paper/paper-words.ts';
import { readPaper } from '#files/paper/read-paper.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { pdfLibrary } from '../paper/pdf-library.ts';

type Opened = {
  readonly name: string;
  readonly pages?: readonly string[];
  readonly said?: string;
  readonly problem?: string;
};

/** The text of a file that somebody chose, page by page, or why there is none. Nothing of it leaves the browser. */
export function usePaperFile() {
  const language = useLanguage();
  const words = captureWordsIn(language).start;
  const [opened, setOpened] = useState<Opened>();
  const open = async (file: File) => {
    const { name } = file;
    setOpened({ name, said: words.reading(name) });
    const read = await readPaper(new Uint8Array(await file.arrayBuffer()), pdfLibrary);
    if (read.kind === 'refused') {
      setOpened({ name, problem: paperProblemText(read.problem, language) });
      return;
    }
    const { paper } = read;
    const note = withoutTextNote(paper, language);
    const said = words.read(name, words.pages(paper.pages.length));
    setOpened(
      paper.withoutText.length === paper.pages.length && note !== undefined
        ? { name, problem: note }
        : { name, pages: paper.pages, said: note === undefined ? said : `${said} ${note}` },
    );
  };
  return {
    open,
    name: opened?.name,
    pages: opened?.pages,
    said: opened?.said ?? '',
    problem: opened?.problem,
  };
}
