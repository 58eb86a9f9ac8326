import type { EvidenceRow } from './evidence-rows.ts';

type FigureExplanationProps = {
  figure: Extract<EvidenceRow, { kind: 'assumption' }>['figures'][number];
  /** The first is named by the dialog itself. */
  isNamed: boolean;
};

/** The value as it is shown, the steps to it, and what must be said beside them. */
export function FigureExplanation({ figure, isNamed }: FigureExplanationProps) {
  const { title, value, stepsTitle, notes } = figure;
  // Two municipalities may have the same line.
  const steps = figure.steps.map((text, index) => ({ key: `${index}`, text }));
  return (
    <>
      {isNamed ? <h3>{title}</h3> : null}
      <p className="large">{value}</p>
      {steps.length === 0 ? null : (
        <>
          <h3>{stepsTitle}</h3>
          <ol className="derivation bullets stack">
            {steps.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ol>
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </>
  );
}
