import { useEffect, useState } from 'react';
import { followCases, forgetCase, keepCase, newCase } from '#api/case-store.ts';
import { keptCases } from '#api/kept-cases.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type KeptCase } from '#domain/cases/kept-case.ts';
import { type CaseText, freeName } from '#domain/cases/case-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { BrokenCases } from './BrokenCases.tsx';
import { CaseForm } from './CaseForm.tsx';
import { CaseList } from './CaseList.tsx';
import { CaseReport, type Reported } from './CaseReport.tsx';
import { type CaseRows, caseRows } from './case-rows.ts';

type CasesPanelProps = {
  selection: Selection;
  onOpen: (opened: Pick<Selection, 'scenario' | 'changes'>) => void;
};

/** Changed scenarios under names: kept, opened, copied, renamed and deleted. */
export function CasesPanel({ selection, onOpen }: CasesPanelProps) {
  const words = caseWordsIn(useLanguage());
  useEffect(followCases, []);
  return (
    <Panel title={words.title} className="cases screen-only" query={usePanel(caseRows, selection)}>
      {(shown) => <Cases {...shown} selection={selection} onOpen={onOpen} />}
    </Panel>
  );
}

/** What is written at the moment: a new case, or one whose text is changed. */
type Writing = 'new' | KeptCase | undefined;

function Cases({ rows, shown, canKeep, selection, onOpen }: CaseRows & CasesPanelProps) {
  const words = caseWordsIn(useLanguage());
  const { broken, isLasting } = keptCases.useValue();
  const [writing, setWriting] = useState<Writing>();
  const [said, setSaid] = useState<Reported>();
  const names = rows.map(({ kept }) => kept.name);
  const write = (next: Writing) => {
    setWriting(next);
    setSaid(undefined);
  };
  const report = (text: string, removed?: KeptCase) => {
    setWriting(undefined);
    setSaid({ text, removed });
  };
  const keepNew = (text: CaseText) => {
    const { initiativeId: initiative, scenario, changes } = selection;
    if (scenario === undefined) return;
    keepCase(newCase({ initiative, scenario, changes }, text));
    report(words.said.kept(text.name));
  };
  return (
    <div className="stack">
      <p className="soft readable">{words.intro}</p>
      {isLasting ? null : (
        <p className="notice" role="status">
          {words.notLasting}
        </p>
      )}
      {shown ? <p>{words.shown(shown.name)}</p> : null}
      {canKeep && writing !== 'new' ? (
        <p>
          <button type="button" className="button" onClick={() => write('new')}>
            {words.keep}
          </button>
        </p>
      ) : null}
      {canKeep && writing === 'new' ? (
        <CaseForm
          title={words.form.title}
          first={{ name: '', reason: '', author: rows.at(-1)?.kept.author ?? '' }}
          names={names}
          onKeep={keepNew}
          onCancel={() => write(undefined)}
        />
      ) : null}
      {!canKeep && !shown ? <p className="soft">{words.unchanged}</p> : null}
      <CaseReport
        said={said}
        onUndo={(removed) => {
          keepCase(removed);
          report(words.said.restored(removed.name));
        }}
      />
      {rows.length === 0 ? <p className="soft">{words.nothing}</p> : null}
      <CaseList
        rows={rows}
        onOpen={(row) => row.opened && onOpen(row.opened)}
        onCopy={({ kept }) => {
          const copy = newCase(kept, { ...kept, name: freeName(kept.name, names) });
          keepCase(copy);
          report(words.said.copied(copy.name));
        }}
        onRename={({ kept }) => write(kept)}
        onRemove={({ kept }) => {
          forgetCase(kept.id);
          report(words.said.removed(kept.name), kept);
        }}
      />
      {typeof writing === 'object' ? (
        <CaseForm
          key={writing.id}
          title={words.form.rename(writing.name)}
          first={writing}
          names={names.filter((name) => name !== writing.name)}
          onKeep={(text) => {
            keepCase({ ...writing, ...text });
            report(words.said.renamed(text.name));
          }}
          onCancel={() => write(undefined)}
        />
      ) : null}
      <BrokenCases broken={broken} />
    </div>
  );
}
