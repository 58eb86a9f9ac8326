import { useQuery } from '@tanstack/react-query';
import { Fragment, Suspense, useState } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { passageWordsIn } from '#i18n/messages/papers.ts';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import type { PassagePicture } from '#kit/paper/passage-picture.ts';
import { PopoverDialog } from '#ui/PopoverDialog.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import { StatusMarks } from '#ui/StatusMarks.tsx';
import { type EvidenceRow, evidenceRows } from './evidence-rows.ts';
import { FigureExplanation } from './FigureExplanation.tsx';

// Who only wants the quote need not carry the paper.
const PassageInPaper = onDemand(async () => (await import('#kit/paper/PassageInPaper.tsx')).PassageInPaper);

type EvidenceDialogProps = {
  selection: Selection;
  proofs: readonly Proof[];
  anchor: HTMLElement;
  sourcesPath: string;
  /** Draws a page of a paper with its passage. */
  Picture: PassagePicture;
  onClose: () => void;
};

/** The proof behind something shown: the words of the source, where they stand, and what they leave open. */
export function EvidenceDialog(props: EvidenceDialogProps) {
  const { selection, proofs, anchor, sourcesPath, Picture, onClose } = props;
  const words = useAllWords();
  const language = useLanguage();
  const evidence = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => evidenceRows(initiative, selection, proofs, language),
  });
  const rows = evidence.data ?? [];
  const isAssumed = rows.some(({ kind }) => kind === 'assumption');
  const [first] = rows;
  const figure = first?.kind === 'assumption' ? first.figures[0] : undefined;
  return (
    <PopoverDialog
      title={
        figure ? words.explain.title(figure.title) : isAssumed ? words.status.assumed : words.evidence.title
      }
      closeLabel={words.evidence.close}
      anchor={anchor}
      onClose={onClose}
    >
      {rows.map((row) =>
        row.kind === 'fact' ? (
          <FactEvidence
            key={row.id}
            row={row}
            initiativeId={selection.initiativeId}
            sourcesPath={sourcesPath}
            Picture={Picture}
            onLeave={onClose}
          />
        ) : (
          <AssumptionEvidence key={row.id} row={row} />
        ),
      )}
    </PopoverDialog>
  );
}

function FactEvidence({
  row,
  initiativeId,
  sourcesPath,
  Picture,
  onLeave,
}: {
  row: Extract<EvidenceRow, { kind: 'fact' }>;
  initiativeId: string;
  sourcesPath: string;
  Picture: PassagePicture;
  onLeave: () => void;
}) {
  const { evidence: words } = useAllWords();
  const sources = sourceWordsIn(useLanguage());
  const passageWords = passageWordsIn(useLanguage());
  const [isOpen, setIsOpen] = useState(false);
  const { passage } = row;
  return (
    <section className="evidence">
      <p className="strong">{row.statement}</p>
      <p className="links line">
        <StatusMarks marks={row.marks} />
      </p>
      <Quotation quote={row.quote} paraphrase={row.paraphrase} paraphraseNote={words.paraphrase} />
      <dl className="spaced">
        <dt>{words.source}</dt>
        <dd>{row.source}</dd>
        <dt>{words.section}</dt>
        <dd>{row.section}</dd>
        {row.method === undefined ? null : (
          <div className="pair">
            <dt>{words.method}</dt>
            <dd>{row.method}</dd>
          </div>
        )}
        <dt>{words.knownFrom}</dt>
        <dd>{row.knownFrom}</dd>
        <dt>{sources.checked}</dt>
        <dd>{row.checked}</dd>
        {row.entry ? (
          <div className="pair">
            <dt>{row.entry.title}</dt>
            <dd>{row.entry.text}</dd>
          </div>
        ) : null}
        {row.supersededBy.map((statement) => (
          <div key={statement} className="pair">
            <dt>{sources.supersededBy}</dt>
            <dd>{statement}</dd>
          </div>
        ))}
        {row.open.map((question) => (
          <div key={question.text} className="pair">
            <dt>{words.resolves}</dt>
            <dd>
              {question.text} <small>{question.resolver}</small>
            </dd>
          </div>
        ))}
      </dl>
      {passage === undefined ? null : (
        <p>
          <button
            type="button"
            className="button quiet"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? passageWords.hide : passageWords.show}
          </button>
        </p>
      )}
      {passage && isOpen ? (
        <Suspense fallback={<p role="status">{passageWords.loading}</p>}>
          <PassageInPaper initiativeId={initiativeId} {...passage} Picture={Picture} />
        </Suspense>
      ) : null}
      {/* Among the sources themselves the link only scrolls: the dialog must not stay before its target. */}
      <a className="target" href={`${sourcesPath}#fact-${row.id}`} onClick={onLeave}>
        {words.toSources}
      </a>
    </section>
  );
}

function AssumptionEvidence({ row }: { row: Extract<EvidenceRow, { kind: 'assumption' }> }) {
  const words = useAllWords();
  return (
    <section className="evidence">
      <p className="strong">
        {row.title}, {row.party}
      </p>
      {row.figures.map((figure, index) => (
        <FigureExplanation key={figure.title} figure={figure} isNamed={index > 0} />
      ))}
      <p className="demo">{row.disclaimer}</p>
      {row.inputs.length === 0 ? null : (
        <>
          <h3>{words.explain.inputs}</h3>
          <p className="soft">{words.evidence.noQuote}</p>
        </>
      )}
      {row.inputs.map(({ party, rows }) => (
        <Fragment key={party}>
          {row.inputs.length === 1 ? null : <h4>{party}</h4>}
          <dl className="spaced">
            {rows.map((input) => (
              <div key={input.title} className="pair">
                <dt>{input.title}</dt>
                <dd>
                  {input.value}{' '}
                  {input.author === '' ? null : (
                    <small>
                      {input.reason}; {words.evidence.assumption(input.author)}
                    </small>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </section>
  );
}
