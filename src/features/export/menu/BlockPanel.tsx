import { Suspense, use, useState } from 'react';
import type { Look } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { useOutput } from './use-output.ts';

const BlockPreview = onDemand(async () => (await import('./BlockPreview.tsx')).BlockPreview);

/** The block for the next council paper: to be copied, saved, or read here first. */
export function BlockPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const initiative = usePanel(documentOf, selection);
  return (
    <Panel title={words.outputs.block} className="block screen-only" query={initiative}>
      {(data) => <BlockOutput initiative={data} selection={selection} />}
    </Panel>
  );
}

const documentOf = ({ initiative }: Look): Initiative => initiative;

function BlockOutput({ initiative, selection }: { initiative: Initiative; selection: Selection }) {
  const words = useWords().outputs;
  const language = useLanguage();
  const { address } = use(OutputContext);
  const { said, save, copy } = useOutput(initiative, selection);
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <p className="soft">{words.blockIntro}</p>
      <div className="cluster spaced">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        {(['docx', 'markdown'] as const).map((kind) => (
          <button key={kind} type="button" className="button quiet" onClick={() => save(kind, words[kind])}>
            {words[kind]}
          </button>
        ))}
        <button
          type="button"
          className="button quiet"
          aria-expanded={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {words.show}
        </button>
      </div>
      <p className="strong" role="status">
        {said}
      </p>
      {isShown ? (
        <Suspense fallback={<p role="status">{words.working(words.blockTitle)}</p>}>
          <BlockPreview asked={{ initiative, selection, address: address(), language }} />
        </Suspense>
      ) : null}
    </>
  );
}
