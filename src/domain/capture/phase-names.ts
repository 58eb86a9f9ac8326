const phaseNoun =
  /\b((?:\p{Lu}\p{L}*phase)|Projektzeitraum|Förderzeitraum|Durchführungszeitraum|Bewilligungszeitraum|Projektlaufzeit)(?:s|es)?\b(?: für die (\p{Lu}\p{L}+ung)\b)?/gu;

/** A phase is named by what it is for: "die Projektphase für die Umsetzung" is the Umsetzungsphase. */
export function phaseNamesIn(flat: string): readonly string[] {
  return [...flat.matchAll(phaseNoun)].flatMap(([, noun = '', purpose]) => {
    if (purpose !== undefined) return [`${purpose}sphase`];
    return noun === 'Projektphase' ? [] : [noun];
  });
}
