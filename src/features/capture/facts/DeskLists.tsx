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

/**
 * What follows from the steps that were made. A key stroke in a form draws none of it again, and a step first shows the next
 * passage. What can be done differs only with the work.
 */
export const DeskLists = memo(
  function DeskLists({ work, facts, current, onChange, onStep }: DeskListsProps) {
    return (
      <>
        <FactList work={work} facts={facts} current={current} onChange={onChange} onStep={onStep} />
        <Around work={work} onStep={onStep} />
      </>
    );
  },
  (before, after) =>
    before.work === after.work && before.facts === after.facts && before.current === after.current,
);

/** What is about no single fact, and so the same whichever is looked at. */
const Around = memo(
  function Around({ work, onStep }: Pick<DeskListsProps, 'work' | 'onStep'>) {
    return (
      <>
        <MissingList document={work.present.document} />
        <FramePanel work={work} onStep={onStep} />
      </>
    );
  },
  (before, after) => before.work === after.work,
);
