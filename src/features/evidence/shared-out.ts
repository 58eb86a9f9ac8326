import type { Selection } from '#domain/as-of/selection.ts';
import type { ParticipantInput } from '#domain/inputs/participant-inputs.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';

/** Of everybody: who is looked at. What a key shares out concerns all, whoever is looked at. */
export const isMeant = (
  party: string,
  figures: readonly FigureRef[],
  { municipality, apportionment }: Selection,
): boolean =>
  municipality === undefined ||
  municipality === party ||
  (apportionment !== 'own' && figures.some(isPayment));

const isPayment = (figure: FigureRef): boolean =>
  typeof figure !== 'string' && (figure.kind === 'payment' || figure.kind === 'paid');

/** Payments may be shared out by a weight that counts for nothing else. */
export function weightsFor(
  figures: readonly FigureRef[],
  { apportionment }: Selection,
): readonly ParticipantInput[] {
  if (!figures.some(isPayment)) return [];
  switch (apportionment) {
    case 'fixed':
      return ['fixedShare'];
    case 'population':
    case 'heads':
      return [apportionment];
    case 'own':
    case 'posts':
      return [];
  }
}
