import { snapshotAt, statedAbout } from '#domain/as-of.ts';
import type { Initiative } from '#domain/initiative.ts';
import type { Selection } from '#domain/selection.ts';
import { phasesOf } from '#domain/timeline.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from './formatter.ts';

/** Of each money line known on the day: the place of its phase in the timeline, and the phase's name. */
export function linePhases(
  initiative: Initiative,
  { asOf }: Selection,
  language: Language,
): ReadonlyMap<string, { readonly place: string; readonly name: string }> {
  const snapshot = snapshotAt(initiative, asOf);
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
