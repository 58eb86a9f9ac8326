import { useWords } from '#i18n/LanguageContext.tsx';
import type { ViewHeading } from '#kit/heading/heading.ts';

/** At the end of the annex, on paper only: its sources, and the address that shows the same again. */
export function AnnexFooter({ heading }: { heading: ViewHeading }) {
  const words = useWords().footer;
  return (
    <div className="print-only annex-footer">
      <p>{words.sources(heading.sources)}</p>
      <p>{heading.label}</p>
      <p>{`${words.address}: ${heading.address}`}</p>
    </div>
  );
}
