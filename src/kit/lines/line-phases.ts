import { statedAbout } from '#domain/as-of/as-of.ts';
import type { Look } from '#domain/as-of/look.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from '#format/formatter.ts';

/** Of each money line known on the day: the place of its phase in the timeline, and the phase's name. */
export function linePhases(
  { snapshot }: Look,
  language: Language,
): ReadonlyMap<string, { readonly place: string; readonly name: string }> {
  const phases = phasesOf(snapshot);
  return new Map(
    statedAbout(snapshot, 'money').flatMap(({ content }) => {
      const phase = phases.find(({ id }) => id === content.phase);
      if (!phase) return [];
      return [
        [
          content.line,
          { place: `phase-${phase.id}`, name: formatterOf(language).text(phase.title) },
        ] as const,
      ];
    }),
  );
}
