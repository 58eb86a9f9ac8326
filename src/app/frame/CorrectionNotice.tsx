import type { Selection } from '#domain/as-of/selection.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { dismissCorrections } from '../address/address.ts';
import { correctionText } from '../address/correction-text.ts';
import type { Correction } from '../address/view-address.ts';

type CorrectionNoticeProps = {
  corrections: readonly Correction[];
  selection: Selection;
  list: readonly InitiativeSummary[];
};

/** What was wrong in the address and what is shown instead; stays until it is closed or the reader moves on. */
export function CorrectionNotice({ corrections, selection, list }: CorrectionNoticeProps) {
  const words = useAllWords().notice;
  const language = useLanguage();
  return (
    <div className="notice cluster screen-only" role="status">
      <ul>
        {corrections
          .map((correction) => correctionText(correction, selection, list, language))
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      <button type="button" className="button quiet" onClick={dismissCorrections}>
        {words.dismiss}
      </button>
    </div>
  );
}
