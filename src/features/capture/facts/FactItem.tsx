import { memo } from 'react';
import type { Fact } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { shownValues } from './shown-values.ts';

type FactItemProps = {
  fact: Fact;
  isCurrent: boolean;
  onChange: (fact: Fact) => void;
  onRemove: (fact: Fact) => void;
};

/** A fact as it will be shown. A step that is about another one draws none of it again. */
export const FactItem = memo(function FactItem({ fact, isCurrent, onChange, onRemove }: FactItemProps) {
  const language = useLanguage();
  const words = captureWordsIn(language);
  const format = formatterOf(language);
  const values = shownValues(fact.contents, language);
  const statement = format.text(fact.statement);
  return (
    <li data-marked={isCurrent}>
      <p className="strong">{values.length > 0 ? values.join(' · ') : statement}</p>
      {values.length > 0 ? <p className="soft clipped">{statement}</p> : null}
      <p className="cluster">
        <StatusMark sign={signOf(fact.status)}>{format.status(fact.status)}</StatusMark>
        <span className="soft">{format.text(fact.evidence.section)}</span>
        <button
          type="button"
          className="button link"
          aria-label={words.desks.of(words.list.change, statement)}
          onClick={() => onChange(fact)}
        >
          {words.list.change}
        </button>
        <button
          type="button"
          className="button link"
          aria-label={words.desks.of(words.finding.remove, statement)}
          onClick={() => onRemove(fact)}
        >
          {words.finding.remove}
        </button>
      </p>
    </li>
  );
});
