import { useAllWords } from '#i18n/all-words.ts';
import type { ViewHeading } from '#kit/heading/heading.ts';

type AnnexHeaderProps = { heading: ViewHeading; isOfAll: boolean };

/** Over every message and over the annex: which initiative, as of when, for whom, under which assumption. */
export function AnnexHeader({ heading, isOfAll }: AnnexHeaderProps) {
  const words = useAllWords();
  return (
    <div className="annex-header line">
      <p className="annex-title strong">
        <span className="print-only">{`${words.product} · ${words.session.title} · `}</span>
        {heading.initiative}
      </p>
      <p>{heading.asOf}</p>
      <p className={isOfAll ? 'print-only' : undefined}>{heading.scope}</p>
      <p>{heading.scenario}</p>
      {heading.note === '' ? null : <p className="print-only">{heading.note}</p>}
      {heading.isAssumed ? <p className="print-only strong">{heading.label}</p> : null}
    </div>
  );
}
