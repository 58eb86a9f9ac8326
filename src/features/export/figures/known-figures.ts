import { intervalOf, missingReason, total } from '#domain/value/amount.ts';
import type { Snapshot, Stated } from '#domain/as-of/as-of.ts';
import { amountStatus, amountStatusAlone } from '#domain/finance/budget-impact.ts';
import { type Scope, linesConcerning } from '#domain/finance/budget-lines.ts';
import { borneLines, linesOutside } from '#domain/finance/borne-lines.ts';
import type { Initiative, Party } from '#domain/document/initiative.ts';
import { type Status, weakest } from '#domain/value/knowledge.ts';
import { sumStatus } from '#kit/lines/sum-claim.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { conditionsOn } from '#kit/lines/condition-lines.ts';
import { coversBeyondPlan } from '#kit/lines/cover-lines.ts';
import { sidesOf } from '#domain/as-of/sides.ts';
import { lineTitle } from '#kit/lines/line-title.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { periodCell, periodsText } from './periods.ts';
import { text } from './cells.ts';
import { type ExportedFigure, inWords, provenBy } from './figure.ts';
import { intervalValues, totalValues } from './values.ts';
import { planFigures } from './plan-figures.ts';

/** Every amount that a source speaks of, and what the municipalities would pay together, with what is missing. */
export function knownFigures(
  initiative: Initiative,
  snapshot: Snapshot,
  scope: Scope,
  language: Language,
): readonly ExportedFigure[] {
  const lines = linesConcerning(initiative, snapshot, scope);
  const among = { initiative, snapshot, scope };
  const figures = lines.flatMap((line) => [
    lineFigure(line, among, language),
    ...sidesOf(line, snapshot).map((side) => sideFigure(side, among, language)),
  ]);
  const [first, ...rest] = borneLines(initiative, snapshot, scope);
  const outside = outsideFigures(linesOutside(initiative, snapshot, scope), initiative.parties, language);
  const plan = planFigures(initiative, snapshot, scope, language);
  if (!first) return [...figures, ...plan, ...outside];
  const words = allWordsIn(language);
  const own = [first, ...rest];
  const sum = total(own.map(({ content }) => content.amount));
  const status = weakest([amountStatus(first), ...rest.map(amountStatus)]);
  const parts = own.map((line) => provenBy(line.fact, initiative.sources, language));
  const format = formatterOf(language);
  return [
    ...figures,
    {
      area: words.outputs.area.known,
      municipality:
        scope.municipality === undefined
          ? words.outputs.municipalState
          : partyName(initiative, scope.municipality, language),
      item: words.budget.total(own.length),
      year: text(periodsText(own, language)),
      ...totalValues(sum, language),
      unit: words.outputs.unit.euro,
      status: sumStatus({ total: sum, status }, language),
      evidence: [...new Set(parts.map(({ evidence }) => evidence))].join('; '),
      quote: words.outputs.none,
      knownFrom: text(words.outputs.none),
      author: words.outputs.none,
      reason: own.map(({ content }) => format.text(content.title)).join('; '),
    },
    ...plan,
    ...outside,
  ];
}

/** One row that says in words what the chosen year leaves out: nobody shall take the rows for all there is. */
function outsideFigures(
  outside: readonly Stated<'money'>[],
  parties: readonly Party[],
  language: Language,
): readonly ExportedFigure[] {
  const words = allWordsIn(language);
  const list = outsideList(outside, parties, language);
  if (list === undefined) return [];
  const { none } = words.outputs;
  return [
    {
      area: words.outputs.area.known,
      municipality: none,
      item: words.budget.outsideTitle,
      year: text(periodsText(outside, language)),
      ...inWords(list),
      unit: words.outputs.unit.euro,
      status: none,
      evidence: none,
      quote: none,
      knownFrom: text(none),
      author: none,
      reason: none,
    },
  ];
}

type Among = { readonly initiative: Initiative; readonly snapshot: Snapshot; readonly scope: Scope };

/** What one of the sources that disagree says, as well known as it has it. */
const sideFigure = (side: Stated<'money'>, among: Among, language: Language): ExportedFigure => {
  const figure = lineFigure(side, among, language, amountStatusAlone(side));
  return { ...figure, item: allWordsIn(language).outputs.sideOf(figure.item) };
};

function lineFigure(
  line: Stated<'money'>,
  among: Among,
  language: Language,
  status: Status = amountStatus(line),
): ExportedFigure {
  const { initiative } = among;
  const words = allWordsIn(language);
  const format = formatterOf(language);
  const { content, fact } = line;
  const interval = intervalOf(content.amount);
  const reason = missingReason(content.amount);
  const payers = content.payers.map((payer) => partyName(initiative, payer, language));
  return {
    area: words.outputs.area.known,
    municipality: format.list(payers),
    item: lineTitle(line, among, language),
    year: periodCell(line, language),
    ...(interval ? intervalValues(interval) : inWords(words.status[reason ?? 'not-stated'])),
    unit: words.outputs.unit.euro,
    ...provenBy(fact, initiative.sources, language, status),
    ...conditionReason(line, among, language),
  };
}

/** On what an amount depends, and what pays for it, stands where an assumption has its reason. */
function conditionReason({ content: { line } }: Stated<'money'>, among: Among, language: Language) {
  const covers = coversBeyondPlan({ ...among, selection: among.scope }, language).get(line) ?? [];
  const reasons = [...conditionsOn(line, among.snapshot, language), ...covers.map((cover) => cover.text)];
  return reasons.length === 0 ? {} : { reason: reasons.join(' ') };
}
