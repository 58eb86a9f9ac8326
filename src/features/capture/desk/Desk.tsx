import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { KeptDesk } from '#domain/capture/kept-desk.ts';
import { factId } from '#domain/capture/proposal.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { MayNot } from '#kit/identity/MayNot.tsx';
import { DeskLists } from '../facts/DeskLists.tsx';
import { marksOf, placesOf, withCurrent } from '../paper/marks.ts';
import { PaperPanel } from '../paper/PaperPanel.tsx';
import { inPaperOrder } from './desk-model.ts';
import { DeskBar } from './DeskBar.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { useDesk } from './use-desk.ts';
import { SavePanel } from './SavePanel.tsx';
import { useMoves } from './use-moves.ts';
import { useSave } from './use-save.ts';

/** A paper on the left, on the right what is being written, the facts so far, and what holds them together. */
export function Desk({ begin }: { begin: KeptDesk }) {
  const words = captureWordsIn(useLanguage());
  const desk = useDesk(begin);
  const mayNotId = useId();
  const paper = useRef<{ focus: () => void }>(null);
  const form = useRef<HTMLFormElement>(null);
  const { pages, findings, looking, source } = desk;
  const { document, refused } = desk.desk;
  const saving = useSave(desk, document, words.save.reasonOf(source.reference ?? source.title.de));
  const moves = useMoves(desk, { paper, form }, saving.save);
  const { facts } = document;
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The hand begins where the paper lies: its keys work at once.
    paper.current?.focus();
    // A sheet that asked by itself whether there is a desk would have all of it styled anew with each key stroke.
    const around = here.current?.closest('main');
    if (!around) return;
    around.dataset['holds'] = 'desk';
    return () => {
      delete around.dataset['holds'];
    };
  }, []);
  const places = useMemo(
    () => placesOf(facts, findings, pages, source.id),
    [facts, findings, pages, source.id],
  );
  const current = useMemo(() => {
    if (looking.kind === 'finding') return looking.finding;
    if (looking.kind === 'own') return looking;
    return looking.kind === 'fact' ? places.get(looking.fact.id) : undefined;
  }, [looking, places]);
  const stated = useMemo(
    () => marksOf({ pages, source: source.id, findings, facts, refused, places }),
    [pages, source.id, findings, facts, refused, places],
  );
  const marks = useMemo(() => withCurrent(stated, pages, current), [stated, pages, current]);
  const inOrder = useMemo(
    () => inPaperOrder(facts, source.id, ({ id }) => places.get(id)?.start ?? Infinity),
    [facts, source.id, places],
  );
  const currentId = desk.form?.fact.id;
  const listed = useDeferredValue(
    useMemo(() => ({ work: desk.work, facts: inOrder, current: currentId }), [desk.work, inOrder, currentId]),
  );
  // What was never saved is nowhere else.
  const initiative = desk.paper.file !== undefined && desk.begin.base !== undefined ? document.id : undefined;
  const keptWith = useMemo(
    () => (initiative === undefined ? undefined : { initiative, source: source.id }),
    [initiative, source.id],
  );
  const lookAt = (fact: Fact) => {
    const finding = findings.find((each) => factId(source.id, each) === fact.id);
    desk.look(finding ? { kind: 'finding', finding } : { kind: 'fact', fact });
  };
  const choose = (key: string) => {
    const finding = desk.open.find((each) => each.key === key) ?? findings.find((each) => each.key === key);
    const fact = facts.find(({ id }) => id === key);
    if (finding) desk.look({ kind: 'finding', finding });
    else if (fact) lookAt(fact);
  };
  return (
    // Keys only bubble through here: what is operated is inside.
    <div ref={here} role="presentation" className="desk" onKeyDown={moves.onKeyDown}>
      <DeskBar desk={desk} mayNotId={mayNotId} onSave={saving.save} />
      <MayNot id={mayNotId} right="edit" />
      <SavePanel saving={saving} />
      <p className="visually-hidden" role="status">
        {moves.said || words.finding.progress(desk.recognition, findings.length)}
      </p>
      <div className="desk-columns">
        <PaperPanel
          ref={paper}
          desk={desk.id}
          keptWith={keptWith}
          source={source}
          pages={pages}
          text={desk.text}
          marks={marks}
          selected={moves.selected}
          onChoose={choose}
          onSelect={moves.select}
          onTake={moves.own}
        />
        <div className="desk-facts">
          <FindingPanel desk={desk} moves={moves} form={form} />
          <DeskLists {...listed} onChange={lookAt} onStep={desk.step} />
        </div>
      </div>
    </div>
  );
}
