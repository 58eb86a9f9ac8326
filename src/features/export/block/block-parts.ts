import type { Initiative } from '#domain/document/initiative.ts';
import type { BudgetView } from '#domain/finance/budget-view.ts';
import { assumptionRows } from '#kit/explain/assumptions.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Block } from './document.ts';

/** What is open, and who resolves it. */
export function questionBlocks({ snapshot }: BudgetView, language: Language): readonly Block[] {
  const format = formatterOf(language);
  if (snapshot.questions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: exportWordsIn(language).blockHead.questions },
    {
      kind: 'list',
      items: snapshot.questions.map(({ text, resolver, raisedOn }) =>
        exportWordsIn(language).questionLine(
          format.text(text),
          format.text(resolver),
          format.since(raisedOn),
        ),
      ),
    },
  ];
}

/** What the scenario assumes for each municipality, with author and reason. */
export function assumptionBlocks(
  { scenario, municipalities }: BudgetView,
  initiative: Pick<Initiative, 'programmes'>,
  language: Language,
): readonly Block[] {
  const words = allWordsIn(language);
  const { blockHead } = exportWordsIn(language);
  const { column } = words.outputs;
  return municipalities.flatMap(({ party, participant }): readonly Block[] => {
    if (!scenario || !participant) return [];
    const title = blockHead.assumptions(formatterOf(language).text(party.name));
    return [
      { kind: 'heading', level: 2, text: title },
      {
        kind: 'table',
        caption: title,
        columns: [
          { title: words.budget.input },
          { title: words.budget.value },
          { title: column.author },
          { title: column.reason },
        ],
        rows: assumptionRows(scenario, participant, { initiative, language }).map(
          ({ title: input, value, author, reason }) => ({
            cells: [input, value, author || words.outputs.none, reason || words.outputs.none],
          }),
        ),
      },
    ];
  });
}

/** The sources that count on the day; one that is only mentioned says so. */
export function sourceLines({ snapshot }: BudgetView, language: Language): readonly string[] {
  const words = allWordsIn(language).outputs;
  const format = formatterOf(language);
  if (snapshot.sources.length === 0) return [words.context.noSource];
  return snapshot.sources.map((source) => {
    const { title, publisher, date, inHand } = source;
    const name = sourceName(source, language);
    const isNamed = format.text(title).startsWith(name);
    const line = exportWordsIn(language).sourceLine(
      isNamed ? '' : `${name}: `,
      format.text(title),
      format.text(publisher),
      format.date(date),
    );
    return inHand ? line : `${line} ${exportWordsIn(language).sourceAbsent}`;
  });
}
