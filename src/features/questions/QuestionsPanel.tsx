import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { Said } from '#kit/claims/Said.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { questionRows } from './question-rows.ts';

/** What nobody knows yet, and who will resolve it. */
export function QuestionsPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const questions = usePanel(questionRows, selection);
  const count = questions.data?.questions.length;
  return (
    <Panel
      title={words.questions.title}
      aside={count === undefined ? undefined : String(count)}
      className="questions"
      query={questions}
    >
      {({ questions: rows, news }) =>
        rows.length === 0 ? (
          <p className="soft">{words.questions.none}</p>
        ) : (
          <>
            {news === undefined ? null : <p className="soft">{news}</p>}
            <ol className="grid ruled">
              {rows.map((row) => (
                <li key={row.id}>
                  <span className="strong">
                    <ProofButton proofs={row.proofs} label={row.label}>
                      <Said text={row.text} />
                    </ProofButton>
                  </span>
                  <p className="soft">
                    {row.resolver} ·{' '}
                    <ProofButton proofs={row.since.proofs} label={row.since.label}>
                      {row.openSince}
                    </ProofButton>
                  </p>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Panel>
  );
}
