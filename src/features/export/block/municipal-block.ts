import type { Stated } from '#domain/as-of/as-of.ts';
import type { MunicipalBudget } from '#domain/finance/budget-view.ts';
import { type MoneyRole, expenseRoles, staffRoles } from '#domain/document/money-roles.ts';
import { isPlanned } from '#domain/document/money-stages.ts';
import { intervalOf } from '#domain/value/amount.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import {
  type Answer,
  type Key,
  type Setting,
  knownEffect,
  linesAnswer,
  yearsAnswer,
} from './known-answers.ts';
import { assumedAnswers } from './assumed-answers.ts';
import { grantStateAnswer } from './grant-state.ts';
import { planAnswers } from './plan-answers.ts';

/** One entry of the block; its status says what it is worth, and is empty where there is nothing to know. */
export type Entry = { readonly title: string; readonly content: string; readonly status: string };

/** What a council paper asks for, for one municipality: known, assumed, or in words that it is neither. */
export function municipalEntries(budget: MunicipalBudget, setting: Setting): readonly Entry[] {
  const words = allWordsIn(setting.language);
  const { blockRow } = exportWordsIn(setting.language);
  const entry = (title: string, { content, status }: Answer): Entry => ({
    title,
    content,
    status: status === undefined ? words.outputs.none : words.status[status],
  });
  const rows = answersOf(budget, setting);
  const titleOf = (key: Key) =>
    key === 'grantIncome' ? `${blockRow[key]} (${setting.grantPayers})` : blockRow[key];
  return keys.map((key) => entry(titleOf(key), rows[key]));
}

const keys = [
  'effect',
  'years',
  'programme',
  'rate',
  'grantState',
  'grantIncome',
  'thirdParty',
  'staffExpense',
  'goodsExpense',
  'transferExpense',
  'ownContribution',
  'ownCash',
  'ownInKind',
  'inPlan',
  'gap',
  'cover',
  'coverAfter',
  'followUp',
  'change',
  'instrument',
  'posts',
] as const satisfies readonly Key[];

function answersOf(budget: MunicipalBudget, setting: Setting): Readonly<Record<Key, Answer>> {
  const { lines, programme, language } = setting;
  const words = allWordsIn(language);
  const unstated: Answer = { content: words.status['not-stated'], status: 'not-stated' };
  const withRole = (roles: readonly MoneyRole[]) =>
    lines.filter(({ content }) => roles.includes(content.role) && !isPlanned(content));
  const answered = (asked: readonly Stated<'money'>[]): Answer => linesAnswer(asked, setting) ?? unstated;
  const stated = (roles: readonly MoneyRole[]): Answer => answered(withRole(roles));
  const expenses = withRole(expenseRoles);
  const byStaff = expenses.filter(({ content }) => content.origin === 'staff');
  const inCash = expenses.filter(({ content }) => content.origin !== 'staff');
  const known: Readonly<Record<Key, Answer>> = {
    effect: knownEffect(withRole([...expenseRoles, 'gross-expense']), setting) ?? unstated,
    years: yearsAnswer(lines, language) ?? unstated,
    programme: { content: programme, status: undefined },
    rate: unstated,
    grantState: grantStateAnswer(withRole(['state-funding']), setting),
    grantIncome: stated(['state-funding']),
    thirdParty: stated(['third-party']),
    staffExpense: unstated,
    goodsExpense: unstated,
    // No input of a scenario speaks of payments passed on to others, so neither does an assumption.
    transferExpense: unstated,
    ownContribution: stated(expenseRoles),
    ownCash:
      inCash.length === 0 && byStaff.length > 0 ? onlyStaff(byStaff, setting) : cashOf(inCash, setting),
    ownInKind: answered([...withRole(staffRoles), ...byStaff]),
    inPlan: unstated,
    gap: unstated,
    cover: unstated,
    coverAfter: unstated,
    followUp: unstated,
    change: unstated,
    instrument: { content: words.instrument.unknown, status: 'not-stated' },
    posts: stated(staffRoles),
    ...planAnswers(setting.plan, language),
  };
  return { ...known, ...assumedAnswers(budget, setting) };
}

/**
 * Own funds that are not said to be staff; an amount of which nobody says that it is money is none that is known to be. Of
 * nothing none is money.
 */
function cashOf(inCash: readonly Stated<'money'>[], setting: Setting): Answer {
  const { cashOrStaff } = exportWordsIn(setting.language);
  const answer = linesAnswer(inCash, setting);
  if (!answer) return { content: allWordsIn(setting.language).status['not-stated'], status: 'not-stated' };
  const isUnsaid = inCash.some(({ content: { role, origin = 'not-stated', amount } }) => {
    const most = intervalOf(amount)?.high;
    return role === 'own-contribution' && origin === 'not-stated' && most !== undefined && most > 0;
  });
  return isUnsaid ? { content: `${answer.content}; ${cashOrStaff}`, status: 'not-stated' } : answer;
}

/** Own funds that are all existing staff: none of them is cash, as well known as they are themselves. */
function onlyStaff(byStaff: readonly Stated<'money'>[], setting: Setting): Answer {
  return {
    content: exportWordsIn(setting.language).onlyStaff,
    status: linesAnswer(byStaff, setting)?.status,
  };
}
