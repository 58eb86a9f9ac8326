import { useId } from 'react';
import { everything } from '#domain/capture/everything.ts';
import type { FactForm } from '#domain/capture/kept-desk.ts';
import { type Reading, supersededBy } from '#domain/capture/proposal.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';

type SupersedesFieldProps = { form: FactForm; reading: Reading; onWrite: (form: FactForm) => void };

/** Which facts about the same this one takes the place of; those that say nothing of it are not offered. */
export function SupersedesField({ form, reading, onWrite }: SupersedesFieldProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).form;
  const id = useId();
  const { fact } = form;
  const snapshot = everything(reading.document);
  const offered = new Set([...supersededBy(fact.contents, snapshot, fact.id), ...fact.supersedes]);
  const facts = reading.document.facts.filter((each) => offered.has(each.id) && each.id !== fact.id);
  if (facts.length === 0) return null;
  const toggled = (superseded: string) =>
    facts.map((each) => each.id).filter((each) => fact.supersedes.includes(each) !== (each === superseded));
  return (
    <fieldset className="stack">
      <legend className="soft">{words.supersedes}</legend>
      {facts.map((each) => (
        <label key={each.id} htmlFor={`${id}-${each.id}`}>
          <input
            type="checkbox"
            id={`${id}-${each.id}`}
            checked={fact.supersedes.includes(each.id)}
            onChange={() => onWrite({ ...form, fact: { ...fact, supersedes: toggled(each.id) } })}
          />{' '}
          {formatterOf(language).text(each.statement)}
        </label>
      ))}
    </fieldset>
  );
}
