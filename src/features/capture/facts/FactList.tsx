import type { Step, Work } from '#domain/capture/desk.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { RemovalNote } from './RemovalNote.tsx';
import { shownValues } from './shown-values.ts';
import { useRemoval } from './use-removal.ts';

type FactListProps = {
  work: Work;
  facts: readonly Fact[];
  current: string | undefined;
  onChange: (fact: Fact) => void;
  onStep: (step: Step) => void;
};

/** The facts so far, in the order of the paper, each as it will be shown. */
export function FactList({ work, facts, current, onChange, onStep }: FactListProps) {
  const language = useLanguage();
  const words = captureWordsIn(language);
  const format = formatterOf(language);
  const removal = useRemoval(work, onStep);
  return (
    <section aria-labelledby="capture-facts">
      <h2 id="capture-facts">
        {words.list.title} <small>{facts.length}</small>
      </h2>
      <RemovalNote told={removal.told} />
      {facts.length === 0 ? <p className="muted">{words.list.empty}</p> : null}
      <ol className="ruled fact-list">
        {facts.map((fact) => {
          const values = shownValues(fact.contents, language);
          const statement = format.text(fact.statement);
          return (
            <li key={fact.id} data-marked={fact.id === current}>
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
                  onClick={() => removal.remove({ list: 'facts', id: fact.id }, fact.statement)}
                >
                  {words.finding.remove}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
