import { type ReactNode, useId, useState } from 'react';

type Step = { readonly label: string; readonly onStep: (() => void) | undefined; readonly keys?: Keys };
/** A shortcut as ARIA writes it, and as the tip of the button says it. */
type Keys = { readonly aria: string; readonly said: string };

type DayStepperProps<Day extends string> = {
  label: ReactNode;
  /** The day as it is shown for typing. */
  shown: string;
  /** What is expected, said where a text names no day. */
  hint: string;
  parse: (text: string) => Day | undefined;
  onDay: (day: Day) => void;
  earlier: Step;
  later: Step;
  children?: ReactNode;
};

/**
 * A day that can be typed, with steps to other days beside it. A text that names no day yet stays in the field with a
 * word on what is missing, and nothing is chosen. The up and down arrow keys step from within the field.
 */
export function DayStepper<Day extends string>(props: DayStepperProps<Day>) {
  const { label, shown, hint, parse, onDay, earlier, later, children } = props;
  const [draft, setDraft] = useState<string>();
  const id = useId();
  const isWrong = draft !== undefined && parse(draft) === undefined;

  const type = (text: string) => {
    const day = parse(text);
    setDraft(day === undefined ? text : undefined);
    if (day !== undefined) onDay(day);
  };
  const step = ({ onStep }: Step) => {
    setDraft(undefined);
    onStep?.();
  };

  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="stepper">
        <StepButton step={earlier} onClick={() => step(earlier)}>
          ‹
        </StepButton>
        <input
          id={id}
          type="text"
          className="printed"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          size={10}
          value={draft ?? shown}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            const chosen = { ArrowUp: later, ArrowDown: earlier }[event.key];
            if (!chosen || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            step(chosen);
          }}
        />
        <StepButton step={later} onClick={() => step(later)}>
          ›
        </StepButton>
      </span>
      {children}
      <span id={`${id}-hint`} className={isWrong ? 'field-error' : 'visually-hidden'}>
        {hint}
      </span>
    </>
  );
}

function StepButton({ step, onClick, children }: { step: Step; onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      className="button quiet"
      aria-label={step.label}
      aria-keyshortcuts={step.keys?.aria}
      title={step.keys?.said}
      disabled={step.onStep === undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
