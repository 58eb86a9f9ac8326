import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { stepWordsIn } from '#i18n/messages/steps.ts';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type OpenRow, type StepRow, stepRows } from './step-rows.ts';

/** How far the way from interest to proof of use has come, and what is outstanding on it. */
export function StepsPanel({ selection }: { selection: Selection }) {
  const words = stepWordsIn(useLanguage());
  const steps = usePanel(stepRows, selection);
  return (
    <Panel title={words.title} className="steps" query={steps}>
      {(rows) => (
        <>
          <p className="soft">{rows.isUnknown ? words.none : words.intro}</p>
          {rows.news === undefined ? null : <p className="soft">{rows.news}</p>}
          <ol className="step-list spaced" aria-label={words.title}>
            {rows.steps.map((step) => (
              <StepItem key={step.id} step={step} />
            ))}
          </ol>
          {rows.beyond.length === 0 ? null : (
            <>
              <h3>{words.beyond}</h3>
              <OpenList rows={rows.beyond} />
            </>
          )}
        </>
      )}
    </Panel>
  );
}

function StepItem({ step }: { step: StepRow }) {
  return (
    <li data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
      <p className="step-head">
        <span className="strong">{step.title}</span>&ensp;
        <span className="step-state soft">{step.stateWord}</span>
      </p>
      {step.note === undefined ? null : <p className="soft">{step.note}</p>}
      {step.claim ? <Proven claim={step.claim} /> : null}
      {step.open.length === 0 ? null : <OpenList rows={step.open} />}
    </li>
  );
}

function OpenList({ rows }: { rows: readonly OpenRow[] }) {
  const words = stepWordsIn(useLanguage());
  return (
    <ul className="ruled">
      {rows.map((row) => (
        <li key={row.id}>
          <ProofButton proofs={row.proofs} label={row.label}>
            {row.what}
          </ProofButton>
          <p className="soft">
            {words.from(row.from)} · {words.since(row.since)}
          </p>
        </li>
      ))}
    </ul>
  );
}
