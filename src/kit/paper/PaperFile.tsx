import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type FetchedPaper, fetchPaper, paperQueries } from '#api/papers.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { paperFileWordsIn } from '#i18n/messages/paper-file.ts';
import { downloadFile } from '#ui/download.ts';

type PaperFileProps = { initiativeId: string; source: string };

const files = {
  pdf: { ending: 'pdf', media: 'application/pdf' },
  docx: {
    ending: 'docx',
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  text: { ending: 'txt', media: 'text/plain' },
} as const;

/** The file of a paper as it was sent, where one is kept: fetched when it is asked for, and given on only as that. */
export function PaperFile({ initiativeId, source }: PaperFileProps) {
  const language = useLanguage();
  const words = paperFileWordsIn(language);
  const { data: paper } = useQuery(paperQueries.newest(initiativeId, source));
  const [state, setState] = useState<FetchedPaper['kind'] | 'fetching'>();
  if (!paper) return null;
  const { ending, media } = files[paper.type];
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
