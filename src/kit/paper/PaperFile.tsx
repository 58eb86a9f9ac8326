import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type FetchedPaper, fetchPaper, paperQueries } from '#api/papers.ts';
import { problemOf } from '#api/problem.ts';
import { paperFiles } from '#domain/paper/kept-paper.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { paperFileWordsIn } from '#i18n/messages/paper-file.ts';
import { downloadFile } from '#ui/download.ts';

type PaperFileProps = { initiativeId: string; source: string };

/** The file of a paper as it was sent, where one is kept: fetched when it is asked for, and given on only as that. */
export function PaperFile({ initiativeId, source }: PaperFileProps) {
  const language = useLanguage();
  const words = paperFileWordsIn(language);
  const { data: paper, error, refetch } = useQuery(paperQueries.newest(initiativeId, source));
  const [state, setState] = useState<FetchedPaper['kind'] | 'fetching'>();
  // A service that keeps no files has no such list.
  if (error && problemOf(error).kind !== 'not-found') {
    return (
      <p className="cluster field-error" role="status">
        <span>{words.unknown}</span>
        <button type="button" className="button link" onClick={() => void refetch()}>
          {words.ask}
        </button>
      </p>
    );
  }
  if (!paper) return null;
  const { ending, media } = paperFiles[paper.type];
  const { number } = formatterOf(language);
  const size = number(Math.max(1, Math.round(paper.size / 1000)));
  const save = async () => {
    setState('fetching');
    const fetched = await fetchPaper(initiativeId, paper);
    if (fetched.kind === 'fetched') downloadFile(`${source}.${ending}`, media, fetched.bytes);
    setState(fetched.kind);
  };
  return (
    <p className="cluster">
      <span>{words.file(words.kinds[paper.type], size)}</span>
      <button
        type="button"
        className="button link"
        disabled={state === 'fetching'}
        onClick={() => void save()}
      >
        {words.save}
      </button>
      <span role="status" className={state && state in words.failed ? 'field-error' : 'soft'}>
        {state === undefined
          ? ''
          : state === 'fetching'
            ? words.fetching
            : state === 'fetched'
              ? words.fetched
              : words.failed[state]}
      </span>
    </p>
  );
}
