/** However it was typed: capitals and spaces make nobody another person. */
export const isSameName = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
