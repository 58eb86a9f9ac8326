import { grantorAmong } from '#domain/as-of/grantor.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import type { Party } from '#domain/document/initiative.ts';
import { isComing } from '#domain/document/money-stages.ts';
import { counted, standing } from '#domain/document/relations.ts';
import { formatterOf } from '#format/formatter.ts';
import { grantTitle } from '#format/grant-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { totalText } from './sum-claim.ts';

/**
 * What a choice of year leaves out, by role and year with what it comes to: "Landesmittel 2020 570.523,40 €". Roles are
 * never added to each other. Undefined where nothing is left out.
 */
export function outsideList(
  outside: readonly Stated<'money'>[],
  parties: readonly Party[],
  language: Language,
): string | undefined {
  if (outside.length === 0) return undefined;
  const { budget, line } = wordsIn(language);
  const { period } = formatterOf(language);
  // What stands in a plan, and what has been paid, is told apart from what is still to come.
  const nameOf = (each: Stated<'money'>) => {
    const { role, stage, payers } = each.content;
    const isGrant = role === 'state-funding';
    const name = isGrant ? grantTitle(grantorAmong(payers, parties), language) : budget.role[role];
    return stage === undefined || isComing({ stage }) ? name : `${name} (${line.stage[stage]})`;
  };
  const groups = Map.groupBy(standing(outside), (each) => `${nameOf(each)} ${period(each.content.period)}`);
  return [...groups]
    .map(([name, lines]) => `${name} ${totalText(counted(lines, outside), language)}`)
    .join('; ');
}
