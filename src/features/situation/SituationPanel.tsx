import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { Explained } from '#ui/Explained.tsx';
import { Segments } from '#kit/sentences/Segments.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type SituationFigure, type SituationRows, situationRows } from './situation-rows.ts';

/** Where things stand on the day: the sentence and the four figures. */
export function SituationPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const situation = usePanel(situationRows, selection);
  return (
    <Panel title={words.figures.title} className="situation" query={situation}>
      {(rows) => (
        <>
          <Sentence rows={rows} />
          <div className="figures grid ruled">
            {rows.figures.map((figure) => (
              <FigureCell key={figure.title} figure={figure} />
            ))}
          </div>
        </>
      )}
    </Panel>
  );
}

function Sentence({ rows }: { rows: SituationRows }) {
  return (
    <>
      <p className="sentence">
        <Segments segments={rows.sentence} />
      </p>
      <p className="byline soft spaced">{rows.byline}</p>
    </>
  );
}

function FigureCell({ figure }: { figure: SituationFigure }) {
  const { title, claim, note, more } = figure;
  return (
    <div className="figure stack">
      <h3 className="soft">
        <Explained text={title} />
      </h3>
      {typeof claim === 'string' ? <p className="large">{claim}</p> : <Proven claim={claim} />}
      {note === undefined ? null : <p className="soft">{note}</p>}
      {more.map((extra) => (
        <Proven key={extra.text} claim={extra} />
      ))}
    </div>
  );
}
