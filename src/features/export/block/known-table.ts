import { knownWordsIn } from '#i18n/messages/known.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import { amountClaim } from '#kit/lines/claim.ts';
import { total } from '#domain/value/amount.ts';
import { amountStatus, amountStatusAlone } from '#domain/finance/budget-impact.ts';
import { linesConcerning } from '#domain/finance/budget-lines.ts';
import { borneLines, linesOutside } from '#domain/finance/borne-lines.ts';
import type { BudgetView } from '#domain/finance/budget-view.ts';
import { type Status, weakest } from '#domain/value/knowledge.ts';
import { sidesOf } from '#domain/as-of/sides.ts';
import { planLines } from '#kit/lines/plan-lines.ts';
import { sumStatus } from '#kit/lines/sum-claim.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { conditionsOn } from '#kit/lines/condition-lines.ts';
import { coversBeyondPlan } from '#kit/lines/cover-lines.ts';
import { payersText } from '#kit/lines/payers-text.ts';
import { lineTitle } from '#kit/lines/line-title.ts';
import { formatterOf } from '#format/formatter.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { OutputRequest } from '../menu/output-request.ts';
import type { Block, DocumentTable } from './document.ts';
import { provenBy } from '../figures/figure.ts';

/** What sources say of money, line by line, with what the municipalities pay of it. */
export function knownTable(
  { initiative, selection, language }: OutputRequest,
  { snapshot }: BudgetView,
): DocumentTable {
  const words = allWordsIn(language);
  const format = formatterOf(language);
  const lines = linesConcerning(initiative, snapshot, selection);
  const covers = coversBeyondPlan({ initiative, snapshot, selection }, language);
  const [first, ...rest] = borneLines(initiative, snapshot, selection);
  const sum = total((first ? [first, ...rest] : []).map(({ content }) => content.amount));
  const cellsOf = (line: Stated<'money'>, title: string, known: Status) => {
    const amount = format.amount(line.content.amount);
    const { text, status } = amountClaim(amount, line, initiative.sources, language, known);
    return {
      cells: [
        title,
        format.period(line.content.period),
        payersText(line, initiative, language),
        text,
        status,
        provenBy(line.fact, initiative.sources, language).evidence,
      ],
    };
  };
  return {
    kind: 'table',
    caption: exportWordsIn(language).blockHead.known,
    columns: [
      { title: words.budget.line },
      { title: words.budget.year },
      { title: words.budget.payer },
      { title: words.budget.amount, isNumber: true },
      { title: words.budget.status },
      { title: words.outputs.column.evidence },
    ],
    rows: [
      ...lines.flatMap((line) => {
        const title = lineTitle(line, { initiative, snapshot }, language);
        const conditions = conditionsOn(line.content.line, snapshot, language);
        const beyond = (covers.get(line.content.line) ?? []).map(({ text }) => text);
        return [
          cellsOf(line, [title, ...conditions, ...beyond].join('. '), amountStatus(line)),
          // Where sources disagree, each with what it says.
          ...sidesOf(line, snapshot).map((side) =>
            cellsOf(side, words.outputs.sideOf(title), amountStatusAlone(side)),
          ),
        ];
      }),
      ...(first
        ? [
            {
              cells: [
                words.budget.total(rest.length + 1),
                words.outputs.none,
                words.outputs.none,
                format.total(sum),
                sumStatus(
                  { total: sum, status: weakest([amountStatus(first), ...rest.map(amountStatus)]) },
                  language,
                ),
                words.outputs.none,
              ],
              isTotal: true,
            },
          ]
        : []),
    ],
  };
}

/** Gross expense against the plan, year by year; nothing where no source speaks of it. */
export function planBlocks(
  { initiative, selection, language }: OutputRequest,
  { snapshot }: BudgetView,
): readonly Block[] {
  const words = allWordsIn(language).budget;
  const { plan } = knownWordsIn(language);
  const lines = planLines({ initiative, selection, snapshot }, language);
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: plan.title,
      columns: [
        { title: words.year },
        { title: plan.expense, isNumber: true },
        { title: plan.planned, isNumber: true },
        { title: plan.gap, isNumber: true },
        { title: plan.decision },
        { title: exportWordsIn(language).coverTitle },
      ],
      rows: lines.map(({ year, expense, planned, gap, decision, cover }) => ({
        cells: [
          String(year),
          expense.text,
          planned.text,
          gap.text,
          decision,
          cover.map(({ text }) => text).join('; ') || allWordsIn(language).status['not-stated'],
        ],
      })),
    },
  ];
}

/** What the chosen year leaves out of the table. */
export function outsideBlocks(
  { initiative, selection, language }: OutputRequest,
  { snapshot }: BudgetView,
): readonly Block[] {
  const list = outsideList(linesOutside(initiative, snapshot, selection), initiative.parties, language);
  return list === undefined ? [] : [{ kind: 'paragraph', text: allWordsIn(language).budget.outside(list) }];
}
