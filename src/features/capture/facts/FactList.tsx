import { useCallback, useEffect, useRef } from 'react';
import type { Step, Work } from '#domain/capture/desk.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { FactItem } from './FactItem.tsx';
import { RemovalNote } from './RemovalNote.tsx';
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
  const removal = useRemoval(work, onStep);
  // What a step changes here is what is done by it, and no fact that it is not about.
  const hands = useRef({ onChange, removal });
  useEffect(() => {
    hands.current = { onChange, removal };
  });
  const change = useCallback((fact: Fact) => hands.current.onChange(fact), []);
  const remove = useCallback(
    ({ id, statement }: Fact) => hands.current.removal.remove({ list: 'facts', id }, statement),
    [],
  );
  return (
    <section aria-labelledby="capture-facts">
      <h2 id="capture-facts">
        {words.list.title} <small>{facts.length}</small>
      </h2>
      <RemovalNote told={removal.told} />
      {facts.length === 0 ? <p className="muted">{words.list.empty}</p> : null}
      <ol className="ruled fact-list">
        {facts.map((fact) => (
          <FactItem
            key={fact.id}
            fact={fact}
            isCurrent={fact.id === current}
            onChange={change}
            onRemove={remove}
          />
        ))}
      </ol>
    </section>
  );
}
