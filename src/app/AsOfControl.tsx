import { useState } from 'react';
import { knownDays } from '#domain/as-of.ts';
import type { Initiative } from '#domain/initiative.ts';
import type { Selection } from '#domain/selection.ts';
import { dayFromText, typedDay } from '#format/typed-day.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { Explained } from '#ui/Explained.tsx';
import type { Choice } from './view-state.ts';

type AsOfControlProps = {
  initiative: Initiative;
  selection: Selection;
  onChoose: (choice: Choice) => void;
};

/**
 * The Stichtag as a typed day, with steps to the days on which something became known. A text that names no day yet
 * stays in the field with a word on what is missing, and the view stays as it is.
 */
export function AsOfControl({ initiative, selection, onChoose }: AsOfControlProps) {
  const words = useWords().bar;
  const language = useLanguage();
  const shown = typedDay(selection.asOf, language);
  const [draft, setDraft] = useState<string>();
  const days = knownDays(initiative);
  const earlier = days.findLast((day) => day < selection.asOf);
  const later = days.find((day) => day > selection.asOf);
  const isWrong = draft !== undefined && dayFromText(draft) === undefined;

  const type = (text: string) => {
    const day = dayFromText(text);
    setDraft(day === undefined ? text : undefined);
    if (day !== undefined && day !== selection.asOf) onChoose({ asOf: day });
  };
  const step = (day: string | undefined) => {
    setDraft(undefined);
    if (day !== undefined) onChoose({ asOf: day });
  };

  return (
    <div className="control" data-control="as-of">
      <label htmlFor="as-of">
        <Explained text={words.asOf} />
      </label>
      <span className="stepper">
        <button
          type="button"
          aria-label={words.earlier}
          disabled={earlier === undefined}
          onClick={() => step(earlier)}
        >
          ‹
        </button>
        <input
          id="as-of"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          size={10}
          value={draft ?? shown}
          aria-invalid={isWrong}
          aria-describedby="as-of-hint"
          onChange={(event) => type(event.target.value)}
        />
        <button
          type="button"
          aria-label={words.later}
          disabled={later === undefined}
          onClick={() => step(later)}
        >
          ›
        </button>
      </span>
      <span id="as-of-hint" className={isWrong ? 'field-error' : 'visually-hidden'}>
        {words.dayHint}
      </span>
    </div>
  );
}
