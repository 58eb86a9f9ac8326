import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { headingOf } from '#kit/heading/heading.ts';
import { useOrigin } from '../address/use-origin.ts';

type PrintHeaderProps = {
  title: string;
  initiative: Initiative;
  selection: Selection;
  /** Path and query that show this view again. */
  address: string;
};

/** On paper only: what this sheet shows, as of when, under which scenario and from which sources. */
export function PrintHeader({ title, initiative, selection, address }: PrintHeaderProps) {
  const words = useWords();
  const language = useLanguage();
  const heading = headingOf({ initiative, selection, address: useOrigin() + address, language });
  return (
    <div className="print-only print-header">
      <p>
        <strong>
          {words.product} · {title} · {heading.initiative}
        </strong>
      </p>
      <p>{[heading.asOf, heading.municipality, heading.scenario, heading.label].join(' · ')}</p>
      <p>{words.footer.sources(heading.sources)}</p>
      <p>{`${words.footer.address}: ${heading.address}`}</p>
    </div>
  );
}
