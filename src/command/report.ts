import { viewIn } from '#app/address/view-address.ts';
import { municipalitiesOf, type Selection } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { scenarioYears } from '#domain/finance/budget-view.ts';
import { moneyYears } from '#domain/finance/line-sum.ts';
import { addressKeyOf } from '#domain/inputs/changes-text.ts';
import { figuresCsv } from '#features/export/figures/figures-csv.ts';
import { reportJson } from '#features/export/report/report-json.ts';
import { reportMarkdown } from '#features/export/report/report-markdown.ts';
import { dayFromText } from '#format/entry/typed-day.ts';
import type { Language } from '#i18n/language.ts';
import { commandWordsIn } from '#i18n/messages/command.ts';
import type { Options, Wrong } from './arguments.ts';
import { openDocument } from './opened.ts';
import { printable, printableJson } from './printable.ts';
import type { ExitCode, World } from './world.ts';

const writers = {
  md: async (asked) => printable(reportMarkdown(asked)),
  json: async (asked) => printableJson(reportJson(asked)),
  csv: figuresCsv,
} as const satisfies Readonly<Record<string, (asked: Parameters<typeof reportJson>[0]) => Promise<string>>>;
type Format = keyof typeof writers;
const isFormat = (name: string): name is Format => Object.hasOwn(writers, name);

/** Writes where an initiative stands on a day, as the pages would show it; or says how the call was wrong. */
export async function report(
  files: readonly string[],
  options: Options,
  language: Language,
  world: World,
): Promise<ExitCode | Wrong> {
  const [file, ...others] = files;
  const { format = 'md', ...chosen } = options;
  const given = chosen['as-of'];
  if (file === undefined || others.length > 0) return { kind: 'one-file' };
  if (given === undefined) return { kind: 'no-day' };
  const asOf = dayFromText(given);
  if (asOf === undefined) {
    return { kind: 'value', option: '--as-of', given, right: [commandWordsIn(language).aDay] };
  }
  if (!isFormat(format)) {
    return { kind: 'value', option: '--format', given: format, right: Object.keys(writers) };
  }
  const opened = await openDocument(file, language, world);
  if (opened.kind === 'told') return opened.code;
  const initiative = opened.document;
  const query = { initiative: initiative.id, ...chosen, asOf };
  // The address of a page and a call are read by the same table.
  const { value, corrections } = viewIn(`?${new URLSearchParams(query)}`, { list: [initiative], initiative });
  const [wrong] = corrections;
  if (wrong || !value.selection) return wrongValue(wrong, initiative, value.selection);
  const address = [`report ${file}`, ...Object.entries(chosen).map(([name, text]) => `--${name} ${text}`)];
  const asked = { initiative, selection: value.selection, address: address.join(' '), language };
  await world.out(await writers[format](asked));
  return 0;
}

function wrongValue(
  wrong: { readonly name: string; readonly given: string } | undefined,
  initiative: Initiative,
  selection: Selection | undefined,
): Wrong {
  const { name = '', given = '' } = wrong ?? {};
  const years = [...moneyYears(initiative), ...(selection ? scenarioYears(initiative, selection) : [])];
  const right = new Map([
    ['municipality', municipalitiesOf(initiative).map(addressKeyOf)],
    ['scenario', initiative.scenarios.map(({ id }) => id)],
    ['year', [...[...new Set(years)].toSorted((one, other) => one - other).map(String), 'all']],
  ]);
  return { kind: 'value', option: `--${name}`, given, right: right.get(name) ?? [] };
}
