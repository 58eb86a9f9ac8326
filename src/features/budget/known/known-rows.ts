import { knownWordsIn } from '#i18n/messages/known.ts';
import { total } from '#domain/value/amount.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import type { Look } from '#domain/as-of/look.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import { linesConcerning } from '#domain/finance/budget-lines.ts';
import { borneLines, linesOutside } from '#domain/finance/borne-lines.ts';
import { statuses, weakest } from '#domain/value/knowledge.ts';
import { factProof } from '#domain/proof/proof.ts';
import { type Claim, amountClaim, euroValue } from '#kit/lines/claim.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { conditionsOn } from '#kit/lines/condition-lines.ts';
import { coversBeyondPlan } from '#kit/lines/cover-lines.ts';
import { lineTitle } from '#kit/lines/line-title.ts';
import { sideClaims } from '#kit/lines/other-sides.ts';
import { type PlanLine, planLines } from '#kit/lines/plan-lines.ts';
import { payersText } from '#kit/lines/payers-text.ts';
import { linePhases } from '#kit/lines/line-phases.ts';
import { type Cell, type CellStack, type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** A line of the table: an amount that a source speaks of, or what the municipalities would pay of them together. */
type KnownLine = {
  readonly key: string;
  readonly title: Cell;
  readonly year: string;
  readonly payers: string;
  readonly amount: Claim | CellStack;
  readonly isTotal: boolean;
};

/** What sources say of the year that a reader asks for, or of all, and what that leaves out. */
export const knownLines = (look: Look, language: Language) => ({
  table: knownTable(look, language),
  plan: planTable(look, language),
  byStatus: byStatus(look, language),
  outside: outsideList(
    linesOutside(look.initiative, look.snapshot, look.selection),
    look.initiative.parties,
    language,
  ),
});

/** How many of the amounts are known how well: "Von 3 Beträgen: 1 belegt, 2 nicht genannt." Undefined without any. */
function byStatus({ initiative, snapshot, selection }: Look, language: Language): string | undefined {
  const words = wordsIn(language);
  const found = linesConcerning(initiative, snapshot, selection).map(amountStatus);
  if (found.length === 0) return undefined;
  const counts = statuses
    .map((status) => ({ status, count: found.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0);
  const list = counts.map(({ status, count }) => `${count} ${words.status[status]}`).join(', ');
  return words.budget.byStatus(found.length, list);
}

/** Every amount that a source speaks of, whether it states one or not, and their sum with what is missing. */
export function knownTable(look: Look, language: Language): Table {
  const { initiative, selection, snapshot } = look;
  const format = formatterOf(language);
  const words = wordsIn(language);
  const phases = linePhases(look, language);
  const covers = coversBeyondPlan(look, language);
  const stated = linesConcerning(initiative, snapshot, selection);
  const lines = stated.map((line): KnownLine => {
    const { content } = line;
    const title = lineTitle(line, look, language);
    const phase = phases.get(content.line);
    return {
      key: content.line,
      title: {
        main: title,
        more: covers.get(content.line) ?? [],
        note: conditionsOn(content.line, snapshot, language).join(' ') || undefined,
        ...(phase && { link: { view: '/timeline', label: words.timeline.inTimeline, ...phase } }),
      },
      year: format.period(content.period),
      payers: payersText(line, initiative, language),
      amount: {
        main: amountClaim(format.amount(content.amount), line, initiative.sources, language),
        more: sideClaims(line, look, language),
      },
      isTotal: false,
    };
  });
  return tableOf<KnownLine>(
    { key: 'known', label: words.budget.known },
    [
      { key: 'line', title: words.budget.line, cell: ({ title }) => title },
      { key: 'year', title: words.budget.year, cell: ({ year }) => year },
      { key: 'payer', title: words.budget.payer, cell: ({ payers }) => payers },
      { key: 'amount', title: words.budget.amount, cell: ({ amount }) => amount },
    ],
    [...lines, ...totalLine(borneLines(initiative, snapshot, selection), language)],
    ({ key, isTotal }) => ({ key, isTotal }),
  );
}

/** The gross expense of each year against the plan; without rows where no source speaks of it. */
function planTable(look: Look, language: Language): Table {
  const words = wordsIn(language).budget;
  const { plan } = knownWordsIn(language);
  return tableOf<PlanLine>(
    { key: 'plan', label: plan.title },
    [
      { key: 'year', title: words.year, cell: ({ year }) => String(year) },
      { key: 'expense', title: plan.expense, cell: ({ expense }) => expense },
      { key: 'planned', title: plan.planned, cell: ({ planned }) => planned },
      { key: 'gap', title: plan.gap, cell: ({ gap }) => gap },
      {
        key: 'decision',
        title: plan.decision,
        cell: ({ decision, cover }) => ({ main: decision, more: cover }),
      },
    ],
    planLines(look, language),
    ({ year }) => ({ key: String(year) }),
  );
}

/** A sum with gaps is called incomplete: the status of its parts would contradict the amount beside it. */
function totalLine(stated: readonly Stated<'money'>[], language: Language): readonly KnownLine[] {
  const words = wordsIn(language);
  const [first, ...rest] = stated;
  if (!first) return [];
  const sum = total(stated.map(({ content }) => content.amount));
  const status = weakest([amountStatus(first), ...rest.map(amountStatus)]);
  return [
    {
      key: 'total',
      title: words.budget.total(stated.length),
      year: '',
      payers: '',
      amount: {
        text: formatterOf(language).total(sum),
        value: sum.kind === 'complete' ? euroValue(sum.sum) : undefined,
        proofs: stated.map(({ fact }) => factProof(fact.id)),
        label: words.evidence.open,
        sign: signOf(status),
        status: sum.kind === 'floor' ? words.amount.incomplete : words.status[status],
      },
      isTotal: true,
    },
  ];
}
