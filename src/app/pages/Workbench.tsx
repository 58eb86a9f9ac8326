import { Suspense, useState } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { AssumptionsPanel } from '#features/budget/scenario/AssumptionsPanel.tsx';
import { CashPanel } from '#features/budget/cash/CashPanel.tsx';
import { ComparePanel } from '#features/budget/compare/ComparePanel.tsx';
import { CurvePanel } from '#features/budget/curve/CurvePanel.tsx';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { ImpactPanel } from '#features/budget/impact/ImpactPanel.tsx';
import { InstrumentPanel } from '#features/budget/impact/InstrumentPanel.tsx';
import { KnownLinesPanel } from '#features/budget/known/KnownLinesPanel.tsx';
import { PaymentsPanel } from '#features/budget/payments/PaymentsPanel.tsx';
import { ResultPanel } from '#features/budget/result/ResultPanel.tsx';
import { ScenarioPanel } from '#features/budget/scenario/ScenarioPanel.tsx';
import { TornadoPanel } from '#features/budget/tornado/TornadoPanel.tsx';
import { CasesPanel } from '#features/cases/CasesPanel.tsx';
import { BlockPanel } from '#features/export/menu/BlockPanel.tsx';
import { useAllWords } from '#i18n/all-words.ts';
import type { Choices } from '../address/use-choices.ts';

/** The panels of the workbench in their order, each by its class, which is its place on the page. */
const places = [
  'known',
  'scenario',
  'funding',
  'impact',
  'instrument',
  'curve',
  'tornado',
  'cash',
  'payments',
  'cases',
  'compare',
  'block',
  'assumptions',
] as const;

/**
 * First what is known; then the assumptions of a scenario at the left and what follows from them beside. The answer stays
 * in sight, with the ways to all parts.
 */
export function Workbench({ selection, choices }: { selection: Selection; choices: Choices }) {
  const { choose, adjust } = choices;
  const [first] = useState(selection.changes);
  const titles = useAllWords().result.places;
  return (
    <div className="workbench-page stack" data-changed={selection.changes !== first}>
      <Suspense>
        <ResultPanel
          selection={selection}
          contents={places.map((place) => ({ place, title: titles[place] }))}
        />
      </Suspense>
      <Suspense>
        <KnownLinesPanel selection={selection} />
      </Suspense>
      <div className="columns workbench">
        <Suspense>
          <ScenarioPanel selection={selection} onChange={(changes) => adjust({ changes })} />
        </Suspense>
        <div className="column">
          <Suspense>
            <FundingPanel selection={selection} />
          </Suspense>
          <Suspense>
            <ImpactPanel selection={selection} />
          </Suspense>
          <Suspense>
            <InstrumentPanel selection={selection} />
          </Suspense>
        </div>
      </div>
      <Suspense>
        <CurvePanel selection={selection} />
      </Suspense>
      <div className="columns">
        <Suspense>
          <TornadoPanel selection={selection} />
        </Suspense>
        <Suspense>
          <CashPanel selection={selection} />
        </Suspense>
      </div>
      <Suspense>
        <PaymentsPanel selection={selection} onKey={(apportionment) => choose({ apportionment })} />
      </Suspense>
      <Suspense>
        <CasesPanel selection={selection} onOpen={choose} />
      </Suspense>
      <Suspense>
        <ComparePanel selection={selection} onCompare={(ids) => choose({ compare: ids })} />
      </Suspense>
      <Suspense>
        <BlockPanel selection={selection} />
      </Suspense>
      <Suspense>
        <AssumptionsPanel selection={selection} />
      </Suspense>
    </div>
  );
}
