import { figureName } from '#format/grant-words.ts';
import type { Look } from '#domain/as-of/look.ts';
import { impactTable } from '#features/budget/impact/impact-rows.ts';
import { resultRows } from '#features/budget/result/result-rows.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import type { TextDocument } from '#features/export/block/document.ts';
import type { Cell } from '#features/export/figures/cells.ts';
import { scenarioFigures } from '#features/export/figures/scenario-figures.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import type { Language } from '#i18n/language.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { claimsIn, wordsOf } from '#kit/tables/table.ts';

/** A figure of a scenario as one place tells it: whose, of which time, between what, how well known. */
export type ScenarioFigure = {
  readonly municipality: string;
  readonly item: string;
  readonly year: string;
  /** In cents; undefined where the place says in words that there is none. */
  readonly value: { readonly low: number; readonly best: number; readonly high: number } | undefined;
  readonly status: string;
};

const told = ['cost', 'stateFunding', 'ownContribution', 'headroom', 'headroomAfter'] as const;

const valueOf = ({ value }: Claim): ScenarioFigure['value'] =>
  value && { low: value.low, best: value.best, high: value.high };

/** The line that never leaves the screen, which names the municipalities as all places do. */
type Line = ReturnType<typeof resultRows>;

/** As the table of the workbench tells them: a row each for a municipality and a year. */
export function inTable(look: Look, line: Line, language: Language): readonly ScenarioFigure[] {
  const { scenario } = look.budget;
  if (!scenario) return [];
  const { rows } = impactTable(look, language);
  return line.flatMap(({ name, years }) =>
    rows.flatMap(({ cells: [title = '', ...cells] }) => {
      const row = wordsOf(title)[0] ?? '';
      const year = row === name ? years : row.startsWith(`${name} `) ? row.slice(name.length + 1) : undefined;
      if (year === undefined) return [];
      return told.flatMap((figure, index) => {
        const [claim] = claimsIn(cells[index] ?? '');
        return claim
          ? [
              {
                municipality: name,
                item: figureName(figure, scenario, language),
                year,
                value: valueOf(claim),
                status: claim.status,
              },
            ]
          : [];
      });
    }),
  );
}

/** The own contributions as the line tells them. */
export const inLine = (line: Line, language: Language): readonly ScenarioFigure[] =>
  line.map(({ name, years, own }) => ({
    municipality: name,
    item: allWordsIn(language).explain.figures.ownContribution,
    year: years,
    value: valueOf(own),
    status: own.status,
  }));

const textOf = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.hundredths / 100) : cell.day;
const numberIn = (cell: Cell): number | undefined => (cell.kind === 'number' ? cell.hundredths : undefined);

/** As the files of figures (CSV, XLSX) tell them. */
export function inFigureFiles({ initiative, budget }: Look, language: Language): readonly ScenarioFigure[] {
  const { outputs } = allWordsIn(language);
  const { scenario } = budget;
  return (scenario ? scenarioFigures(budget, { initiative, scenario, name: scenario.id, language }) : [])
    .filter(({ area }) => area === outputs.area.effect)
    .map(({ municipality, item, year, low, best, high, status }) => {
      const [from, estimate, to] = [numberIn(low), numberIn(best), numberIn(high)];
      const value =
        from === undefined || estimate === undefined || to === undefined
          ? undefined
          : { low: from, best: estimate, high: to };
      return { municipality, item, year: textOf(year), value, status };
    });
}

export const blockIn = ({ initiative, selection }: Look, language: Language): TextDocument =>
  blockOf({ initiative, selection, language, address: 'https://example.org/' });

/** The entries of the block for the next paper by municipality; those of which the same is said share a table. */
export function entriesIn(look: Look, line: Line, language: Language) {
  const { blockHead } = exportWordsIn(language);
  const tables = blockIn(look, language).blocks.filter((block) => block.kind === 'table');
  const format = formatterOf(language);
  const names = line.map(({ name }) => name);
  return names.map((name) => {
    // Names are told in a list: alone, or with all others.
    const caption = [[name], names].map((each) => blockHead.municipality(format.list(each)));
    const rows = tables.find((table) => caption.includes(table.caption))?.rows ?? [];
    return {
      name,
      entries: new Map(
        rows.map(({ cells: [title = '', content = '', status = ''] }) => [title, { content, status }]),
      ),
    };
  });
}
