import { type Snapshot, statedAbout } from '#domain/as-of/as-of.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, factClaim } from './claim.ts';

/** The conditions on amounts and phases, each proven and named by what it is on. Those of commitments stand with these. */
export function conditionLines({ initiative, snapshot }: Look, language: Language): readonly Claim[] {
  const { text } = formatterOf(language);
  const phases = phasesOf(snapshot);
  const lines = statedAbout(snapshot, 'money');
  const on = (title: Localized | undefined, fact: Fact) =>
    factClaim((title ? `${text(title)}: ` : '') + text(fact.statement), fact, initiative.sources, language);
  return [
    ...statedAbout(snapshot, 'condition').map(({ fact, content }) =>
      on(lines.find((line) => line.content.line === content.line)?.content.title, fact),
    ),
    ...statedAbout(snapshot, 'phase-condition').map(({ fact, content }) =>
      on(phases.find(({ id }) => id === content.phase)?.title, fact),
    ),
  ];
}

/** On what an amount depends: the statements of its conditions, in the order of the facts. */
export const conditionsOn = (line: string, snapshot: Snapshot, language: Language): readonly string[] =>
  statedAbout(snapshot, 'condition')
    .filter(({ content }) => content.line === line)
    .map(({ fact }) => formatterOf(language).text(fact.statement));
