/** However it was typed: capitals and spaces make nobody another person. */
export const isSameName = (left: string, right: string): boolean => nameKey(left) === nameKey(right);

/** What is the same for all ways of typing a name. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
