import { flushSync } from 'react-dom';
import { type SessionStep, type SessionView, allSessionSteps } from '#domain/course/session.ts';
import { moved, toggled } from '#domain/course/session-places.ts';
import { useAllWords } from '#i18n/all-words.ts';

type StepChooserProps = { view: SessionView; onChoose: (steps: readonly SessionStep[]) => void };

/** Which messages a session has and in which order: a list to tick, with a way up and down for each that is ticked. */
export function StepChooser({ view, onChoose }: StepChooserProps) {
  const words = useAllWords().session;
  const { steps } = view;
  const rest = allSessionSteps.filter((step) => !steps.includes(step));
  const move = (step: SessionStep, by: -1 | 1, button: HTMLButtonElement) => {
    // The button moves with its row, and a button that is moved loses the focus.
    flushSync(() => onChoose(moved(steps, step, by)));
    button.focus();
  };
  return (
    <div className="step-chooser screen-only">
      <p className="soft">{words.chooseHint}</p>
      <ol className="ruled spaced">
        {[...steps, ...rest].map((step) => {
          const title = words.titles[step];
          const place = steps.indexOf(step);
          return (
            <li key={step} className="cluster">
              <label className="control">
                <input
                  type="checkbox"
                  checked={place >= 0}
                  disabled={place >= 0 && steps.length === 1}
                  onChange={() => onChoose(toggled(steps, step))}
                />{' '}
                {title}
              </label>
              {place < 0 ? null : (
                <span>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.up(title)}
                    aria-disabled={place === 0}
                    onClick={(event) => move(step, -1, event.currentTarget)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.down(title)}
                    aria-disabled={place === steps.length - 1}
                    onClick={(event) => move(step, 1, event.currentTarget)}
                  >
                    ↓
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
