import type { IsoDate } from '#domain/value/calendar.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { provenFacts } from '#domain/proof/proof.ts';
import type { ChangeLine } from '#kit/lines/change-lines.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { dayFromText, typedDay } from '#format/entry/typed-day.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { changeWordsIn } from '#i18n/messages/changes.ts';
import { DayStepper } from '#ui/DayStepper.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type ChangeRows, changeRows } from './change-rows.ts';

type ChangesPanelProps = { selection: Selection; onSince: (day: IsoDate) => void };

/** What changed between two days, in words: figures with what they were before, commitments, phases, facts. */
export function ChangesPanel({ selection, onSince }: ChangesPanelProps) {
  const { title } = changeWordsIn(useLanguage());
  const changes = usePanel(changeRows, selection);
  return (
    <Panel title={title} className="changes" query={changes}>
      {(rows) => (
        <>
          <SinceControl rows={rows} onSince={onSince} />
          <p className="soft" aria-live="polite">
            {rows.summary}
          </p>
          {rows.groups.map(({ title: group, lines }) => (
            <div key={group}>
              <h3>{group}</h3>
              <ul className="ruled">
                {lines.map((line) => (
                  <ChangeEntry key={line.key} line={line} />
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
    </Panel>
  );
}

function SinceControl({ rows, onSince }: { rows: ChangeRows; onSince: (day: IsoDate) => void }) {
  const { bar, changes } = useWords();
  const language = useLanguage();
  const words = changeWordsIn(language);
  const { since, earlier, later } = rows;
  return (
    <div className="control since small">
      <DayStepper
        label={
          <>
            <span className="visually-hidden">{changes.since}: </span>
            {words.from}
          </>
        }
        shown={since ? typedDay(since, language) : ''}
        hint={bar.dayHint}
        parse={dayFromText}
        onDay={onSince}
        earlier={{ label: words.earlier, onStep: earlier && (() => onSince(earlier)) }}
        later={{ label: words.later, onStep: later && (() => onSince(later)) }}
      >
        <span className="soft">{rows.until}</span>
      </DayStepper>
    </div>
  );
}

function ChangeEntry({ line }: { line: ChangeLine }) {
  const words = changeWordsIn(useLanguage());
  const { before, after } = line;
  return (
    <li className="labelled">
      <span className="soft">{line.word}</span>
      <div className="change-what">
        {typeof line.title === 'string' ? <p className="change-title strong">{line.title}</p> : null}
        {typeof line.title === 'object' ? <Proven claim={line.title} /> : null}
        {before.length === 0 ? null : (
          <div className="change-side labelled">
            <span className="soft">{words.before}:</span>
            <del>
              <Claims claims={before} />
            </del>
          </div>
        )}
        {after.length === 0 ? null : (
          <div className="change-side labelled">
            <span className="soft">{line.relation}:</span>
            {line.isReplaced ? (
              <ins>
                <Claims claims={after} />
              </ins>
            ) : (
              <Claims claims={after} />
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <span className="stack">
      {claims.map((claim) => (
        <Proven key={provenFacts(claim.proofs).join()} claim={claim} />
      ))}
    </span>
  );
}
