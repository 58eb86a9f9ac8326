import type { Interval } from '#domain/value/amount.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import type { MunicipalBudget } from '#domain/finance/budget-view.ts';
import { effectIn, planChange } from '#domain/finance/financial-effect.ts';
import { followUpCost } from '#domain/finance/follow-up.ts';
import { yearsCovered } from '#domain/cash/grant-period.ts';
import { expenseRoles } from '#domain/document/money-roles.ts';
import { singleYear, singleYears } from '#domain/document/period.ts';
import { instrumentsByYear } from '#domain/finance/instrument.ts';
import type { YearBudget } from '#domain/finance/year-budget.ts';
import { isInUse } from '#domain/inputs/input-use.ts';
import { participantInputs } from '#domain/inputs/participant-inputs.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { fundingText } from '#kit/explain/assumptions.ts';
import { type Formatter, formatterOf } from '#format/formatter.ts';
import { figureYears } from '#kit/lines/grant-years.ts';
import { inputText } from '#format/entry/input-text.ts';
import { instrumentSentence } from '#kit/sentences/instrument-text.ts';
import type { Language } from '#i18n/language.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Answer, type Key, type Setting, effectTexts } from './known-answers.ts';

/** What the scenario puts in the place of what is not known; nothing where it does not cover the municipality. */
export function assumedAnswers(
  { party, participant, impact }: MunicipalBudget,
  setting: Setting,
): Partial<Readonly<Record<Key, Answer>>> {
  const { scenario, language } = setting;
  if (!scenario || !participant || !impact) return {};
  const words = allWordsIn(language);
  const format = formatterOf(language);
  const money = (interval: Interval | undefined): Answer =>
    interval
      ? { content: format.interval(interval), status: 'assumed' }
      : { content: words.amount.notComputable, status: 'not-stated' };
  // A budget is of one year: over several, each is named.
  const byYear = (part: Exclude<keyof YearBudget, 'year'>, unknown: string): Answer => ({
    content: impact.budgets
      .map(({ year, [part]: interval }) => {
        const content = interval ? format.interval(interval) : unknown;
        return impact.budgets.length === 1 ? content : `${year}: ${content}`;
      })
      .join('; '),
    status: impact.budgets.every(({ [part]: interval }) => interval) ? 'assumed' : 'not-stated',
  });
  const instruments = instrumentsByYear(scenario, participant, impact, setting.asOf);
  const [onlyBudget] = impact.budgets.length === 1 ? impact.budgets : [];
  const posts = isInUse(scenario, participant, 'posts')
    ? participantInputs.posts.read(participant)
    : undefined;
  return {
    effect: assumedEffect(setting, impact, format),
    years: { content: yearsWith(setting.lines, scenario, participant), status: 'assumed' },
    rate: { content: fundingText(scenario, participant, language), status: 'assumed' },
    grantIncome: money(impact.stateFunding),
    thirdParty: money(impact.thirdParty),
    staffExpense: money(impact.staff),
    goodsExpense: money(impact.other),
    ownContribution: money(impact.ownContribution),
    ownCash: money(impact.cash),
    ownInKind: money(impact.inKind),
    inPlan: byYear('inPlan', words.status['not-stated']),
    gap: byYear('gap', words.amount.notComputable),
    cover: byYear('headroom', words.status['not-stated']),
    coverAfter: byYear('headroomAfter', words.amount.notComputable),
    followUp: money(followUpCost(participant)),
    change: changeAnswer(impact.cash, onlyBudget && onlyBudget.inPlan, language),
    instrument: {
      content: instrumentSentence(format.text(party.name), instruments, language),
      status: instruments.every(({ instruments: answer }) => answer) ? 'assumed' : 'not-stated',
    },
    posts: {
      content: inputText(posts, participantInputs.posts, language),
      status: posts === undefined ? 'not-stated' : 'assumed',
    },
  };
}

function changeAnswer(cash: Interval | undefined, inPlan: Interval | undefined, language: Language): Answer {
  const words = allWordsIn(language);
  const change = planChange(cash, inPlan);
  if (!change) return { content: words.amount.notComputable, status: 'not-stated' };
  const content =
    change.kind === 'unchanged'
      ? exportWordsIn(language).unchanged
      : exportWordsIn(language)[change.kind](formatterOf(language).eurosShort(change.amount));
  return { content, status: 'assumed' };
}

function assumedEffect(
  setting: Setting,
  impact: NonNullable<MunicipalBudget['impact']>,
  format: Formatter,
): Answer {
  const { lines, scenario, scenarioName, language } = setting;
  const year = scenario?.fiscalYear;
  const others = lines.filter(
    ({ content }) => expenseRoles.includes(content.role) && singleYear({ content }) !== year,
  );
  const effect = effectIn(impact);
  const own = impact.cash
    ? `${exportWordsIn(language).blockRow.ownCash} ${format.interval(impact.cash)}`
    : undefined;
  const answer = exportWordsIn(language).effect[effect];
  const content = own === undefined ? answer : exportWordsIn(language).effectAmount(answer, own);
  return {
    content: [
      ...effectTexts(others, setting),
      ...(scenario
        ? [exportWordsIn(language).effectIn(scenarioName, figureYears(scenario, [impact]), content)]
        : []),
    ].join('; '),
    status: effect === 'not-computable' ? 'not-stated' : 'assumed',
  };
}

/** The years of the lines and those that the grant would run through. */
function yearsWith(lines: readonly Stated<'money'>[], scenario: Scenario, participant: Participant): string {
  const running = yearsCovered(scenario, [participant]);
  const years = new Set([...singleYears(lines), ...running]);
  return [...years].toSorted((a, b) => a - b).join(', ');
}
