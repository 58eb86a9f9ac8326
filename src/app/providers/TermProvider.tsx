import { type ReactNode, Suspense, startTransition, useMemo, useState } from 'react';
import { termMarks } from '#format/term-marks.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { termHintId } from '#ui/Term.tsx';
import { TermContext, type Terms } from '#ui/TermContext.tsx';

// The glossary weighs more than the buttons that ask for it: it comes with the first question.
const TermDialog = onDemand(async () => (await import('./TermDialog.tsx')).TermDialog, 'window');

type TermHostProps = { helpPath: string; children: ReactNode };

/** Answers what a word means, anywhere within, from the glossary. */
export function TermProvider({ helpPath, children }: TermHostProps) {
  const language = useLanguage();
  const words = useWords().help;
  const [question, setQuestion] = useState<{ readonly term: string; readonly anchor: HTMLElement }>();
  const terms = useMemo<Terms>(
    () => ({
      marksIn: (text) => termMarks(text, language),
      explain: (term, anchor) => startTransition(() => setQuestion({ term, anchor })),
      labelOf: words.explain,
    }),
    [language, words],
  );
  return (
    <TermContext value={terms}>
      {children}
      <span id={termHintId} hidden>
        {words.hintOfTerm}
      </span>
      {question ? (
        <Suspense>
          <TermDialog {...question} helpPath={helpPath} onClose={() => setQuestion(undefined)} />
        </Suspense>
      ) : null}
    </TermContext>
  );
}
