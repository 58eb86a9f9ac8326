import { grantorOf } from '#domain/as-of/grantor.ts';
import { grantTitle } from '#format/grant-name.ts';
import { useMemo } from 'react';
import { type Gap, missingOf } from '#domain/capture/missing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { wordsIn } from '#i18n/words.ts';
import { Sign } from '#ui/Sign.tsx';

/** What a complete paper would say and this one does not, with what is asked for already. */
export function MissingList({ document }: { document: Initiative }) {
  const language = useLanguage();
  const words = captureWordsIn(language).missing;
  const gaps = useMemo(() => missingOf(document), [document]);
  return (
    <section aria-labelledby="capture-missing">
      <h2 id="capture-missing">{words.title}</h2>
      {gaps.every(({ isAsked }) => isAsked) ? <p className="muted">{words.complete}</p> : null}
      <ul className="stack">
        {gaps.map((gap) => {
          const text = gapText(gap, document, language);
          return (
            <li key={text} className={gap.isAsked ? 'muted' : undefined}>
              <Sign kind={gap.isAsked ? 'half' : 'empty'} />
              {text}
              {gap.isAsked ? <small> ({words.isAsked})</small> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function gapText(gap: Gap, document: Initiative, language: Language): string {
  const words = captureWordsIn(language).missing;
  if (gap.kind === 'year') {
    const isGrant = gap.role === 'state-funding';
    const grant = grantTitle(grantorOf(document, document), language);
    return words.year(isGrant ? grant : wordsIn(language).budget.role[gap.role], gap.year);
  }
  return 'of' in gap ? words.of[gap.kind](formatterOf(language).text(gap.of)) : words.kinds[gap.kind];
}
