import {
  type NamedScenario,
  type Selection,
  changedScenario,
  isCaseId,
  keptOf,
  mostCompared,
  presetOf,
  scenarioOf,
} from '../as-of/selection.ts';
import type { Initiative } from '../document/initiative.ts';
import { changed } from '../inputs/scenario-changes.ts';
import { caseIdOf, changedBy } from './case-id.ts';
import { derivedFrom } from './derived.ts';
import { caseOf } from './kept-case.ts';

export type Compared = NamedScenario & {
  readonly id: string;
  /** What an explanation of its figures names: the scenario of the document, or the case by its id. */
  readonly proven: string;
  /** Whether it is among those that stand side by side. */
  readonly isShown: boolean;
};

const usuallyCompared = 3;

/**
 * Every scenario and case that can be compared, and which are: those asked for, else the first three scenarios with the
 * changed one. A case that an address asks for is compared whether this browser keeps it or not.
 */
export function comparedOf(initiative: Initiative, selection: Selection): readonly Compared[] {
  const preset = presetOf(initiative, selection);
  const own = scenarioOf(initiative, selection);
  const ownId = preset && caseIdOf(preset, selection.changes, initiative);
  const cases = comparableCases(initiative, selection).filter(({ id }) => id !== ownId);
  const all = initiative.scenarios.flatMap((scenario): readonly Omit<Compared, 'isShown'>[] => [
    { id: scenario.id, proven: scenario.id, scenario, isChanged: false },
    ...(own && scenario === preset && own !== preset
      ? [
          {
            id: changedScenario,
            proven: scenario.id,
            scenario: own,
            isChanged: true,
            kept: keptOf(initiative, selection),
          },
        ]
      : []),
    ...cases.filter((each) => each.scenario.id === scenario.id),
  ]);
  const asked = all.filter(
    ({ id }) =>
      selection.compare.includes(id) ||
      (id === changedScenario && ownId !== undefined && selection.compare.includes(ownId)),
  );
  const usual = all.filter(({ id }) => !isCaseId(id) && (own === preset || id !== preset?.id));
  const shown = new Set(asked.length > 0 ? asked.slice(0, mostCompared) : usual.slice(0, usuallyCompared));
  return all.map((each) => ({ ...each, isShown: shown.has(each) }));
}

/** The cases of this browser, and those that the address asks for by what they are; each once. */
function comparableCases(initiative: Initiative, { kept = [], compare }: Selection) {
  const ids = kept.flatMap((each) => {
    const derived = derivedFrom(each, initiative);
    return derived && derived.changes.length > 0
      ? [caseIdOf(derived.preset, derived.changes, initiative)]
      : [];
  });
  return [...new Set([...ids, ...compare.filter(isCaseId)])].flatMap((id) => {
    const derived = changedBy(id, initiative);
    if (!derived) return [];
    const { preset, changes } = derived;
    const scenario = changed(preset, changes);
    return [{ id, proven: id, scenario, isChanged: true, kept: caseOf(kept, preset, changes) }];
  });
}
