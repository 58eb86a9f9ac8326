import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { cashRows } from '#features/budget/cash/cash-rows.ts';
import { compareRows } from '#features/budget/compare/compare-rows.ts';
import { curveRows } from '#features/budget/curve/curve-rows.ts';
import { instrumentRows } from '#features/budget/impact/instrument-rows.ts';
import { knownBeside } from '#features/budget/impact/known-beside.ts';
import { programmeTable } from '#features/budget/impact/programme-rows.ts';
import { paymentRows } from '#features/budget/payments/payment-rows.ts';
import { participantRows, termsRows } from '#features/budget/scenario/scenario-form-rows.ts';
import { tornadoRows } from '#features/budget/tornado/tornado-rows.ts';
import { evidenceRows } from '#features/evidence/evidence-rows.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { workbookOf } from '#features/export/figures/workbook-rows.ts';
import { reportJson } from '#features/export/report/report-json.ts';
import { reportMarkdown } from '#features/export/report/report-markdown.ts';
import { listedInputs } from '#kit/explain/assumptions.ts';
import { grantWordsOf } from '#format/grant-words.ts';
import type { Language } from '#i18n/language.ts';
import { everyRowOf, textOf } from './rows.ts';

const isAssumption = (value: object): value is Proof => 'kind' in value && value.kind === 'assumption';

/** The ways by which figures came about that open from what is drawn, each once. */
function assumptionsIn(drawn: unknown, found = new Map<string, Proof>()): ReadonlyMap<string, Proof> {
  if (typeof drawn !== 'object' || drawn === null) return found;
  if (isAssumption(drawn)) found.set(JSON.stringify(drawn), drawn);
  else for (const part of Object.values(drawn)) assumptionsIn(part, found);
  return found;
}

/** All that is calculated from the chosen scenario, with the names of its tables, columns and inputs. */
function calculated(initiative: Initiative, selection: Selection, language: Language): readonly unknown[] {
  const look = lookAt(initiative, selection);
  const { scenario } = look.budget;
  if (!scenario) return [];
  const form = { preset: scenario, current: scenario, changes: [], drafts: {}, language };
  return [
    ...[
      cashRows,
      compareRows,
      curveRows,
      instrumentRows,
      knownBeside,
      paymentRows,
      programmeTable,
      tornadoRows,
    ].map((rowsOf) => rowsOf(look, language)),
    grantWordsOf(scenario, language).terms,
    termsRows(form),
    scenario.participants.map(({ party }) => participantRows(form, listedInputs, party)),
  ];
}

/**
 * Every word that the product says of a document for a selection: of all panels, session steps and proofs, how each
 * figure came about, and in all files.
 */
export function everyWordOf(initiative: Initiative, selection: Selection, language: Language): string {
  const drawn = [everyRowOf(initiative, selection, language), calculated(initiative, selection, language)];
  const asked = { initiative, selection, language, address: 'https://example.org/' };
  return textOf([
    drawn,
    evidenceRows(initiative, selection, [...assumptionsIn(drawn).values()], language),
    blockOf(asked),
    workbookOf(asked),
    reportJson(asked),
    reportMarkdown(asked),
    // A calendar breaks its lines within words.
  ]).replaceAll(/\r?\n /g, '');
}
