import type { Initiative } from '../document/initiative.ts';
import type { Scenario } from '../document/scenario.ts';
import { changeNamed, namedIn, shortTextOf } from '../inputs/changes-text.ts';
import { type Change, accepted } from '../inputs/scenario-changes.ts';

/** A changed scenario by what it is, the same in every browser: `b.1o50`. No id of a scenario has a point in it. */
export const caseIdOf = (
  { id }: Pick<Scenario, 'id'>,
  changes: readonly Change[],
  { parties }: Pick<Initiative, 'parties'>,
): string => `${id}.${shortTextOf(changes, parties) ?? ''}`;

/** The scenario and the changes that such an id stands for; undefined where anything of it cannot be. */
export function changedBy(
  id: string,
  { scenarios, parties }: Initiative,
): { readonly preset: Scenario; readonly changes: readonly Change[] } | undefined {
  const [scenario, ...rest] = id.split('.');
  const preset = scenarios.find((each) => each.id === scenario);
  if (!preset || rest.length === 0) return undefined;
  const asked = namedIn(rest.join('.')).map(([name, text]) =>
    name === undefined ? undefined : changeNamed([name, text], parties),
  );
  const { good } = accepted(
    preset,
    asked.flatMap((change) => change ?? []),
  );
  return good.length === asked.length ? { preset, changes: good } : undefined;
}
