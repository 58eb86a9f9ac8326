import { useEffect, useMemo, useRef, useState } from 'react';
import {
  followDesk,
  keepBase,
  keepBegin,
  keepForm,
  keepStanding,
  keepStep,
  readDesk,
} from '#api/desk-store.ts';
import { type Step, type Work, steppedBack, steppedForward, workOf, worked } from '#domain/capture/desk.ts';
import { pageBreak } from '#domain/capture/evidence-at.ts';
import type { Finding } from '#domain/capture/finding.ts';
import type { DeskBegin, FactForm, KeptDesk } from '#domain/capture/kept-desk.ts';
import { type Reading, factId } from '#domain/capture/proposal.ts';
import { settled } from '#domain/capture/settled.ts';
import { type Inconsistency } from '#domain/document/inconsistency.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import type { Initiative, Source } from '#domain/document/initiative.ts';
import { pagesOf } from '#domain/document/texts.ts';
import { type Looking, freshForm, openOf, takingOver } from './desk-model.ts';
import { useFindings } from './use-findings.ts';

/** What of a desk is kept as its beginning, and nothing else of it. */
const beginIn = ({ id, document, paper, base, mark }: KeptDesk): DeskBegin => ({
  id,
  document,
  paper,
  ...(base !== undefined && { base, mark }),
});

const workAt = ({ document, steps, standing }: KeptDesk): Work =>
  workOf({ document, refused: [] }, steps, standing);

/** What was being written when the page went: the place that it is about is looked at again. */
function lookedAt(kept: KeptDesk, findings: readonly Finding[], source: string): Looking {
  const { form } = kept;
  const open = openOf(findings, source, workAt(kept).present)[0];
  if (!form) return open ? { kind: 'finding', finding: open } : { kind: 'nothing' };
  const finding = findings.find((each) => factId(source, each) === form.fact.id);
  return finding ? { kind: 'finding', finding } : { kind: 'fact', fact: form.fact };
}

/** Everything that can be done at a desk. Each step and each key stroke is kept before anything else happens. */
export function useDesk(kept: KeptDesk) {
  const [begin, setBegin] = useState(() => beginIn(kept));
  const [work, setWork] = useState(() => workAt(kept));
  const [form, setForm] = useState(kept.form);
  const [isKept, setIsKept] = useState(true);
  const [problems, setProblems] = useState<readonly Inconsistency[]>([]);
  const { id, paper } = begin;
  const pages = useMemo(() => pagesOf(begin.document, paper.source) ?? [], [begin.document, paper.source]);
  const text = useMemo(() => pages.join(pageBreak), [pages]);
  const { findings, state: recognition } = useFindings(text);
  const [chosen, setLooking] = useState<Looking>();
  const first = useMemo(() => lookedAt(kept, findings, paper.source), [kept, findings, paper.source]);
  const desk = work.present;
  const open = useMemo(() => openOf(findings, paper.source, desk), [findings, paper.source, desk]);
  // Where nothing is left to look at, what is found or open again later is.
  const [left] = open;
  const looking = useMemo(
    (): Looking =>
      chosen?.kind === 'nothing' && left ? { kind: 'finding', finding: left } : (chosen ?? first),
    [chosen, first, left],
  );
  const source = sourceOf(desk.document.sources, paper.source);
  const reading: Reading = useMemo(
    () => ({ document: desk.document, source, text }),
    [desk.document, source, text],
  );
  const fresh = useMemo(() => freshForm(looking, reading), [looking, reading]);
  const shown = form && form.fact.id === fresh?.fact.id ? form : fresh;

  // What another tab does at the same desk is done here, too.
  useEffect(
    () =>
      followDesk(id, () => {
        const read = readDesk(id);
        if (!read || !('desk' in read)) return;
        setBegin(beginIn(read.desk));
        setWork(workAt(read.desk));
        setForm(read.desk.form);
      }),
    [id],
  );

  // A save takes its time, and the hand goes on meanwhile.
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  }, [work]);

  const look = (next: Looking) => {
    setLooking(next);
    setProblems([]);
  };
  const lookOn = (desk_: typeof desk, from: number) => {
    const still = openOf(findings, paper.source, desk_);
    const next = still.find(({ start }) => start >= from) ?? still[0];
    look(next ? { kind: 'finding', finding: next } : { kind: 'nothing' });
  };
  const step = (done: Step): Work => {
    // Lists that are drawn later may ask for it by what they were drawn with.
    const before = latest.current;
    const next = worked(before, done);
    if (next === before) return before;
    setIsKept(keepStep(id, done, before.done.length).isKept);
    setWork(next);
    setForm(undefined);
    return next;
  };
  const moveTo = (next: Work) => {
    if (next === work) return;
    setIsKept(keepStanding(id, next.done.length, next.done.length + next.undone.length).isKept);
    setWork(next);
    setForm(undefined);
    setProblems([]);
  };
  return {
    id,
    begin,
    paper,
    pages,
    source,
    text,
    recognition,
    findings,
    open,
    desk,
    work,
    looking,
    form: shown,
    isKept,
    problems,
    reading,
    look,
    step,
    write: (next: FactForm) => {
      setForm(next);
      setProblems([]);
      setIsKept(keepForm(id, next).isKept);
    },
    giveUp: () => {
      setForm(undefined);
      keepForm(id, undefined);
      lookOn(desk, placeOf(looking));
    },
    /** Whether it could be taken over; what keeps it from that is said. */
    takeOver: (taken: FactForm): boolean => {
      const done = takingOver(taken, desk.document);
      const wrong = inconsistenciesOf(worked(work, done).present.document);
      setProblems(wrong);
      if (wrong.length > 0) return false;
      lookOn(step(done).present, placeOf(looking));
      return true;
    },
    refuse: (finding: Finding) =>
      lookOn(step([{ kind: 'refuse', passage: finding.key }]).present, finding.start),
    /** The desk goes on from what came of its save; true where its steps are gone by that. */
    settle: (
      sent: Initiative,
      saved: { readonly document: Initiative; readonly number: number },
    ): boolean => {
      const after = settled(begin, latest.current, sent, saved);
      const { isKept: isBaseKept } = (after.isAnew ? keepBegin : keepBase)(after.begin);
      const isStepKept = after.step ? keepStep(id, after.step, after.work.done.length - 1).isKept : true;
      setIsKept(isBaseKept && isStepKept);
      setBegin(after.begin);
      setWork(after.work);
      return after.isAnew;
    },
    undo: () => moveTo(steppedBack(work)),
    redo: () => moveTo(steppedForward(work)),
  };
}
export type DeskUse = ReturnType<typeof useDesk>;

const placeOf = (looking: Looking): number =>
  looking.kind === 'finding' ? looking.finding.start : looking.kind === 'own' ? looking.start : 0;

function sourceOf(sources: readonly Source[], id: string): Source {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new Error(`The desk reads “${id}”, which its document does not have.`);
  return source;
}
