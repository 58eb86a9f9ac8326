import { type Snapshot, statedAbout } from '#domain/as-of/as-of.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, factClaim } from './claim.ts';

/** The conditions on amounts and phases, each proven and named by what it is on. Those of commitments stand with these. */
export function conditionLines({ initiative, snapshot }: Look, language: Language): readonly Claim[] {
  const { text } = formatterOf(language);
  const claim = (words: string, fact: Fact) => factClaim(words, fact, initiative.sources, language);
  const phases = new Map(phasesOf(snapshot).map(({ id, title }) => [id, text(title)]));
  const lines = new Map(
    statedAbout(snapshot, 'money').map(({ content: { line, title } }) => [line, text(title)]),
  );
  const on = (name: string | undefined, fact: Fact) =>
    claim([name ?? [], text(fact.statement)].flat().join(': '), fact);
  return [
    ...statedAbout(snapshot, 'condition').map(({ fact, content }) => on(lines.get(content.line), fact)),
    ...statedAbout(snapshot, 'phase-condition').map(({ fact, content }) =>
      on(phases.get(content.phase), fact),
    ),
  ];
}

/** On what an amount depends: the statements of its conditions, in the order of the facts. */
export const conditionsOn = (line: string, snapshot: Snapshot, language: Language): readonly string[] =>
  statedAbout(snapshot, 'condition')
    .filter(({ content }) => content.line === line)
    .map(({ fact }) => formatterOf(language).text(fact.statement));
