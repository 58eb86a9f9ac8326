import { useState } from 'react';
import { knownDays } from '#domain/as-of/as-of.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { dayFromText, typedDay } from '#format/entry/typed-day.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { DayStepper } from '#ui/DayStepper.tsx';
import { Explained } from '#ui/Explained.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';
import { AsOfSlider } from './AsOfSlider.tsx';
import { useStepKeys } from '../session/use-step-keys.ts';
import type { Choices } from '../address/use-choices.ts';

type AsOfControlProps = { initiative: Initiative; selection: Selection; choices: Choices };

/**
 * The Stichtag three ways: typed, by steps through the days on which something became known, and on a slider that
 * stops at these days.
 */
export function AsOfControl({ initiative, selection, choices }: AsOfControlProps) {
  const words = useWords();
  const language = useLanguage();
  const days = knownDays(initiative);
  const [shown, echo] = useEcho(selection.asOf);
  const [spoken, setSpoken] = useState('');
  const earlier = days.findLast((day) => day < shown);
  const later = days.find((day) => day > shown);

  const choose = (day: IsoDate) => {
    echo(day);
    choices.choose({ asOf: day });
  };
  const step = (day: IsoDate) => {
    choose(day);
    setSpoken(words.date.asOf(formatterOf(language).day(day)));
  };
  const stepTo = (day: IsoDate | undefined) => day && (() => step(day));
  useStepKeys({ earlier: stepTo(earlier), later: stepTo(later) });

  return (
    <div className="control" data-control="as-of">
      <DayStepper
        label={<Explained text={words.bar.asOf} />}
        shown={typedDay(shown, language)}
        hint={words.bar.dayHint}
        parse={dayFromText}
        onDay={(day) => {
          if (day !== shown) choose(day);
        }}
        earlier={{
          label: words.bar.earlier,
          onStep: stepTo(earlier),
          keys: { aria: 'Alt+Shift+ArrowLeft', said: words.changes.earlierKey },
        }}
        later={{
          label: words.bar.later,
          onStep: stepTo(later),
          keys: { aria: 'Alt+Shift+ArrowRight', said: words.changes.laterKey },
        }}
      >
        {days.length > 1 ? (
          <AsOfSlider
            days={days}
            asOf={shown}
            onSlide={(day) => {
              echo(day);
              choices.adjust({ asOf: day });
            }}
          />
        ) : null}
      </DayStepper>
      <span className="visually-hidden" aria-live="polite">
        {spoken}
      </span>
    </div>
  );
}
