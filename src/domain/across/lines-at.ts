import type { Snapshot, Stated } from '../as-of/as-of.ts';
import { municipalitiesOf } from '../as-of/selection.ts';
import type { Initiative } from '../document/initiative.ts';
import { moneyRoleNames } from '../document/money-roles.ts';
import { isPlanned } from '../document/money-stages.ts';
import { beyond, singleYear } from '../document/period.ts';
import { amountStatus } from '../finance/budget-impact.ts';
import { isShared, linesFor } from '../finance/budget-lines.ts';
import { lineSum, plannedSum } from '../finance/line-sum.ts';
import { addressKeyOf } from '../inputs/changes-text.ts';
import { intervalOf, missingReason } from '../value/amount.ts';
import { everyYear, type KnownRow, noSingleYear } from './known-row.ts';
import { type Naming, toldBy } from './told-by.ts';

type Line = Stated<'money'>;

/** No document has it: everything is for another one. */
const unheardOf = -1;

/**
 * The money lines of a day, each once as its source has it and once for each year that it is for. Law: for each
 * municipality, or all of them, each year, or all, and each kind of money, those that are added are those of `lineSum`.
 */
export function linesAt(initiative: Initiative, snapshot: Snapshot, naming: Naming): readonly KnownRow[] {
  const all = linesFor(initiative, snapshot, undefined);
  if (all.length === 0) return [];
  const isAdded = addedAmong(all);
  const scopes = municipalitiesOf(initiative).map((party) => {
    const lines = linesFor(initiative, snapshot, party.id);
    return {
      key: addressKeyOf(party),
      names: new Set(lines.map(({ content }) => content.line)),
      isAdded: addedAmong(lines),
    };
  });
  const isForSeveral = isShared(initiative);
  const rowOf = (ofYear: string, line: Line): KnownRow => {
    const { fact, content } = line;
    const interval = intervalOf(content.amount);
    const named = (name: string) => `${ofYear} ${name}`;
    const shared = isForSeveral(line);
    return {
      kind: 'line',
      ofYear,
      place: naming.placeOf(fact),
      concerns: scopes.flatMap(({ key, names }) => (names.has(content.line) ? [key] : [])),
      rank: interval?.best,
      group: groupOf(content),
      money: {
        interval,
        missing: missingReason(content.amount),
        isAdded: isAdded.has(named(content.line)),
        addedFor: scopes.flatMap((scope) => (scope.isAdded.has(named(content.line)) ? [scope.key] : [])),
        isShared: shared,
      },
      told: {
        ...toldBy(fact, naming),
        id: content.line,
        title: content.title,
        status: amountStatus(line),
        role: content.role,
        stage: content.stage ?? 'expected',
        phase: content.phase,
        ...(content.commitment !== undefined && { commitment: content.commitment }),
        period: content.period,
        amount: content.amount,
        payers: content.payers.map(naming.partyOf),
        ...(content.beneficiaries && { beneficiaries: content.beneficiaries.map(naming.partyOf) }),
        isShared: shared,
      },
    };
  };
  return [
    ...all.map((line) => rowOf(everyYear, line)),
    ...beyond(all, unheardOf).map((line) => rowOf(yearName(line), line)),
  ];
}

const yearName = (line: Line): string => String(singleYear(line) ?? noSingleYear);

const planned = 'planned ';
const groupOf = (content: Line['content']): string =>
  isPlanned(content) ? `${planned}${content.role}` : content.role;

/** The kind of money of which a group is; undefined where no group is called so. */
export function moneyIn(group: string) {
  const isOfPlan = group.startsWith(planned);
  const role = moneyRoleNames.find((name) => name === (isOfPlan ? group.slice(planned.length) : group));
  return role && { role, isPlanned: isOfPlan };
}

/** Which of the lines sums add, by the year of the sum and the name of the line. */
function addedAmong(lines: readonly Line[]): ReadonlySet<string> {
  const roles = new Set(lines.map(({ content }) => content.role));
  const sums = [...roles].flatMap((role) => [lineSum, plannedSum].map((sum) => ({ role, sum })));
  return new Set(
    sums.flatMap(({ role, sum }) => [
      ...(sum(lines, role, everyYear)?.lines ?? []).map(({ content }) => `${everyYear} ${content.line}`),
      ...(sum(lines, role, unheardOf)?.elsewhere ?? []).map(
        (line) => `${yearName(line)} ${line.content.line}`,
      ),
    ]),
  );
}
