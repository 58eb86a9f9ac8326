import {
  type ReactNode,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Initiative } from '#domain/document/initiative.ts';
import { untranslatedOf } from '#domain/document/untranslated.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { GermanTexts } from '#kit/claims/Said.tsx';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { type AskForProof, ProofContext } from '#kit/claims/ProofContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { afterPaint } from '#ui/hooks/after-paint.ts';

// Asked for by a click: who reads on need not carry it.
const ProofDialog = onDemand(async () => (await import('./ProofDialog.tsx')).ProofDialog, 'window');

type ProofHostProps = {
  initiative: Initiative | undefined;
  selection: Selection | undefined;
  /** What is shown: what was asked for at another view is no longer the answer to anything. */
  view: object;
  sourcesPath: string;
  children: ReactNode;
};
type Question = {
  readonly proofs: readonly Proof[];
  readonly anchor: HTMLElement;
  readonly view: object;
};

/** Answers what is asked for proof, anywhere within; a component of its own, so that nothing else is drawn for it. */
export function ProofProvider({ initiative, selection, view, sourcesPath, children }: ProofHostProps) {
  const language = useLanguage();
  const german = useMemo(
    () => (initiative && language !== 'de' ? untranslatedOf(initiative) : new Set<string>()),
    [initiative, language],
  );
  const [question, setQuestion] = useState<Question>();
  // The same function for every view: nothing is drawn again because of it.
  const shown = useRef(view);
  useEffect(() => {
    shown.current = view;
  }, [view]);
  const ask = useCallback<AskForProof>((proofs, anchor) => {
    const askedAt = shown.current;
    // The button answers first and is painted, the dialog follows: making the page inert styles all of it anew.
    afterPaint(() => startTransition(() => setQuestion({ proofs, anchor, view: askedAt })));
  }, []);
  return (
    <GermanTexts value={german}>
      <ProofContext value={ask}>
        {children}
        {question && selection && question.view === view ? (
          <Suspense>
            <ProofDialog
              selection={selection}
              proofs={question.proofs}
              anchor={question.anchor}
              sourcesPath={sourcesPath}
              onClose={() => setQuestion(undefined)}
            />
          </Suspense>
        ) : null}
      </ProofContext>
    </GermanTexts>
  );
}
