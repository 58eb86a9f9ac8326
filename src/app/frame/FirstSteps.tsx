import { useState } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import { closeSteps, stepsClosed } from '../browser/first-steps.ts';

/**
 * Three steps for a first visit. They are part of the page as it is built, so nothing moves when they come, and the
 * styles leave them out for whoever has closed them, before the first frame.
 */
export function FirstSteps() {
  const words = useWords().help.steps;
  const [step, setStep] = useState(0);
  if (stepsClosed.useValue()) return null;
  const isLast = step === words.texts.length - 1;
  return (
    <aside className="first-steps cluster small screen-only" aria-label={words.label}>
      <p aria-live="polite">
        <span className="soft">{words.count(step + 1, words.texts.length)}</span>&emsp;{words.texts[step]}
      </p>
      <span className="cluster">
        {isLast ? null : (
          <button type="button" className="button quiet" onClick={() => setStep(step + 1)}>
            {words.next}
          </button>
        )}
        <button type="button" className="button quiet" onClick={close}>
          {words.close}
        </button>
      </span>
    </aside>
  );
}

function close(): void {
  closeSteps();
  // The focus must not fall out of the page together with the button.
  document.querySelector('main')?.focus({ preventScroll: true });
}
