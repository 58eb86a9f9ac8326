import { useWords } from '#i18n/LanguageContext.tsx';
import type { ViewHeading } from '#kit/heading/heading.ts';

type PrintHeaderProps = { title: string; heading: ViewHeading };

/** On paper only: what this sheet shows, as of when, under which scenario and from which sources. */
export function PrintHeader({ title, heading }: PrintHeaderProps) {
  const words = useWords();
  return (
    <div className="print-only print-header">
      <p>
        <strong>
          {words.product} · {title} · {heading.initiative}
        </strong>
      </p>
      <p>{[heading.asOf, heading.scope, heading.scenario, heading.label].join(' · ')}</p>
      {heading.note === '' ? null : <p>{heading.note}</p>}
      <p>{words.footer.sources(heading.sources)}</p>
      <p>{`${words.footer.address}: ${heading.address}`}</p>
    </div>
  );
}
