import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';

/** That the offline worker stood in for the data service, since when its answer stands, and a way to ask again. */
export function KeptLine({ keptAt }: { keptAt: number }) {
  const words = useWords();
  const language = useLanguage();
  const client = useQueryClient();
  const isFetching = useIsFetching() > 0;
  return (
    <div className="notice cluster screen-only" role="status">
      <p>{words.offline.kept(formatterOf(language).moment(keptAt))}</p>
      <button
        type="button"
        className="button"
        disabled={isFetching}
        onClick={() => void client.refetchQueries()}
      >
        {isFetching ? words.panel.retrying : words.panel.retry}
      </button>
    </div>
  );
}

type FaultLineProps = { fault: string; search: string; path: string };

/** Where the mock answers: which fault is switched on, and the way out. */
export function FaultLine({ fault, search, path }: FaultLineProps) {
  const words = useWords().notice;
  const query = new URLSearchParams(search);
  query.delete('fault');
  const rest = query.toString();
  return (
    <p className="notice cluster screen-only" role="note">
      {words.fault(fault)} {/* The mock keeps its fault until the page starts anew. */}
      <a href={rest === '' ? path : `${path}?${rest}`} data-reload="">
        {words.faultOff}
      </a>
    </p>
  );
}
