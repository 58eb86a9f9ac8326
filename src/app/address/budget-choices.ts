import { useMemo } from 'react';
import type { ApportionmentKey } from '#domain/cash/payments.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { adjust, navigate, shownAddress } from './address.ts';
import { type Choice, searchAfter, searchWithChanges } from './view-state.ts';

/** What a reader can choose in the budget's panels. */
export type BudgetChoices = {
  readonly chooseScenario: (scenario: string) => void;
  readonly changeScenario: (changes: readonly Change[]) => void;
  readonly compare: (ids: readonly string[]) => void;
  readonly apportion: (key: ApportionmentKey) => void;
};

/** They change the address that is shown at that moment, so the same functions serve every view of an initiative. */
export function useBudgetChoices(initiative: Initiative | undefined): BudgetChoices {
  return useMemo(() => {
    const shown = () => {
      const address = shownAddress();
      const [path = '/'] = address.split('?', 1);
      return { path, search: address.slice(path.length) };
    };
    const choose = (choice: Choice) => {
      const { path, search } = shown();
      navigate(path + searchAfter(search, choice, { key: 'own' }));
    };
    return {
      chooseScenario: (scenario) => choose({ scenario }),
      changeScenario: (changes) => {
        const { path, search } = shown();
        if (!initiative) return;
        const next = searchWithChanges(search, changes, initiative);
        if (next !== search) adjust(path + next);
      },
      compare: (ids) => choose({ compare: ids.join('_') }),
      apportion: (key) => choose({ key }),
    };
  }, [initiative]);
}
