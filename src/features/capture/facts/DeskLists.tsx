import { memo } from 'react';
import type { Step, Work } from '#domain/capture/desk.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { FactList } from './FactList.tsx';
import { FramePanel } from './FramePanel.tsx';
import { MissingList } from './MissingList.tsx';

type DeskListsProps = {
  work: Work;
  /** In the order of the paper. */
  facts: readonly Fact[];
  current: string | undefined;
  onChange: (fact: Fact) => void;
  onStep: (step: Step) => void;
};

/** What follows from the steps that were made: a key stroke draws none of it again. What can be done differs only with it. */
export const DeskLists = memo(
  function DeskLists({ work, facts, current, onChange, onStep }: DeskListsProps) {
    const { document } = work.present;
    return (
      <>
        <FactList work={work} facts={facts} current={current} onChange={onChange} onStep={onStep} />
        <MissingList document={document} />
        <FramePanel work={work} onStep={onStep} />
      </>
    );
  },
  (before, after) =>
    before.work === after.work && before.facts === after.facts && before.current === after.current,
);
