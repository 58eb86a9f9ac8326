import { grantorOf } from '#domain/as-of/grantor.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import { linesConcerning } from '#domain/finance/budget-lines.ts';
import { planYearsIn } from '#domain/finance/plan-years.ts';
import { lineTitle } from '#kit/lines/line-title.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { commitmentsOf, commitmentsWith } from '#domain/course/commitments.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { type Selection, municipalitiesOf } from '#domain/as-of/selection.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import { coverSentences } from '#kit/sentences/cover-sentences.ts';
import { formatterOf } from '#format/formatter.ts';
import { grantorOfSums, grantTitle, otherPayers } from '#format/grant-name.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { OutputRequest } from '../menu/output-request.ts';
import { assumptionBlocks, questionBlocks, sourceLines } from './block-parts.ts';
import { type ViewHeading, headingOf } from '#kit/heading/heading.ts';
import type { Block, DocumentTable, TextDocument } from './document.ts';
import { type Entry, municipalEntries } from './municipal-block.ts';
import { paymentTable } from './payment-block.ts';
import { knownTable, outsideBlocks, planBlocks } from './known-table.ts';

/** The block “Finanzielle Auswirkungen” for the next council paper, as of the day that is looked at. */
export function blockOf(asked: OutputRequest): TextDocument {
  const { initiative, selection, language } = asked;
  const view = lookAt(initiative, selection).budget;
  const words = allWordsIn(language).outputs;
  const context = headingOf(asked);
  const municipal = merged(
    municipalitiesShown(view, initiative, selection).map((budget) => ({
      name: formatterOf(language).text(budget.party.name),
      entries: municipalEntries(budget, settingOf(asked, view, budget)),
    })),
    language,
  );
  const hasLines = linesConcerning(initiative, view.snapshot, selection).length > 0;
  return {
    title: words.blockTitle,
    blocks: [
      { kind: 'heading', level: 1, text: words.blockTitle },
      {
        kind: 'paragraph',
        text: exportWordsIn(language).blockLine(
          context.initiative,
          context.asOf,
          context.scope,
          context.scenario,
        ),
      },
      ...(context.note === '' ? [] : [{ kind: 'paragraph', text: context.note } as const]),
      { kind: 'paragraph', text: context.label, isStrong: true },
      heading(exportWordsIn(language).blockHead.answer),
      ...answerBlocks(municipal, view, hasLines, language),
      ...(hasLines
        ? [
            heading(exportWordsIn(language).blockHead.known),
            knownTable(asked, view),
            ...planBlocks(asked, view),
            ...outsideBlocks(asked, view),
            ...municipal.flatMap(({ name, entries }) => [
              heading(exportWordsIn(language).blockHead.municipality(name)),
              entryTable(exportWordsIn(language).blockHead.municipality(name), entries, language),
            ]),
          ]
        : []),
      ...paymentTable(initiative, selection, language),
      ...questionBlocks(view, language),
      ...assumptionBlocks(view, initiative, language),
      heading(exportWordsIn(language).blockHead.sources),
      { kind: 'list', items: sourceLines(view, language) },
      heading(exportWordsIn(language).blockHead.origin),
      { kind: 'list', items: originLines(context, language) },
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

type Municipal = { readonly name: string; readonly entries: readonly Entry[] };

/** Municipalities of which the same is to be said share one table. */
function merged(municipal: readonly Municipal[], language: Language): readonly Municipal[] {
  const groups = Map.groupBy(municipal, ({ entries }) => JSON.stringify(entries));
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ ...group[0], name: formatterOf(language).list(group.map(({ name }) => name)) }] : [],
  );
}

/** Before any source speaks of money the view has no municipalities; the block still says so of each. */
function municipalitiesShown(
  view: BudgetView,
  initiative: Initiative,
  { municipality }: Selection,
): readonly MunicipalBudget[] {
  if (view.municipalities.length > 0) return view.municipalities;
  return municipalitiesOf(initiative)
    .filter(({ id }) => municipality === undefined || id === municipality)
    .map((party) => ({
      party,
      stateFunding: undefined,
      ownContribution: undefined,
      participant: undefined,
      impact: undefined,
    }));
}

function settingOf(
  { initiative, selection, language }: OutputRequest,
  view: BudgetView,
  { party, stateFunding }: MunicipalBudget,
) {
  const format = formatterOf(language);
  const { snapshot } = view;
  const grants = { sums: [stateFunding], parties: initiative.parties };
  const others = otherPayers(grants, language);
  const grantor = grantorOfSums(grants) ?? grantorOf(snapshot, initiative);
  const phases = phasesOf(snapshot);
  const scope = { municipality: party.id, year: selection.year };
  const lines = linesConcerning(initiative, snapshot, scope);
  return {
    lines,
    titleOf: (line: Stated<'money'>) => lineTitle(line, { initiative, snapshot }, language),
    plan: planYearsIn(initiative, snapshot, scope),
    strengths: commitmentsWith(commitmentsOf(snapshot), party.id).map(({ strength }) => strength),
    grantPayers: others.length === 0 ? grantTitle(grantor, language) : format.list(others),
    programme: programmesOf(lines, initiative, language),
    phaseTitle: (phase: string) => {
      const known = phases.find(({ id }) => id === phase);
      return known ? format.text(known.title) : allWordsIn(language).figures.noPhase;
    },
    scenario: view.scenario,
    scenarioName: scenarioName(view, language),
    asOf: view.snapshot.asOf,
    language,
  };
}

/** The programmes that the money comes from, each by its name; the initiative where no line names one. */
function programmesOf(
  lines: readonly Stated<'money'>[],
  { title, programmes = [] }: Initiative,
  language: Language,
): string {
  const { list, text } = formatterOf(language);
  const named = programmes.filter(({ id }) => lines.some(({ content }) => content.programme === id));
  return named.length === 0 ? text(title) : list(named.map((programme) => text(programme.title)));
}

function answerBlocks(
  municipal: readonly Municipal[],
  view: BudgetView,
  hasLines: boolean,
  language: Language,
): readonly Block[] {
  if (!hasLines) return [{ kind: 'paragraph', text: exportWordsIn(language).answerNone }];
  const answers = municipal.flatMap(({ name, entries: [effect] }) =>
    effect ? [exportWordsIn(language).answerLine(name, effect.content)] : [],
  );
  return [{ kind: 'list', items: [...answers, ...coverSentences(view, language)] }];
}

function entryTable(caption: string, entries: readonly Entry[], language: Language): DocumentTable {
  const words = allWordsIn(language).outputs;
  return {
    kind: 'table',
    caption,
    columns: [{ title: words.entry }, { title: words.content }, { title: words.column.status }],
    rows: entries.map(({ title, content, status }) => ({ cells: [title, content, status] })),
  };
}

function originLines(context: ViewHeading, language: Language): readonly string[] {
  const { context: titles } = allWordsIn(language).outputs;
  return [
    context.asOf,
    `${titles.municipality}: ${context.scope}`,
    `${titles.scenario}: ${context.scenario}`,
    ...(context.note === '' ? [] : [`${titles.kept}: ${context.note}`]),
    `${titles.label}: ${context.label}`,
    `${titles.address}: ${context.address}`,
  ];
}
