/** A text of a file as a terminal may get it: no control character, by which it would be told to do something. Each is one sign for another. */
export const printable = (text: string): string => text.replaceAll(/[^\P{Cc}\n\t\r]|\r(?!\n)/gu, '\uFFFD');

/** JSON in which every control character is written as an escape; those beyond ASCII stand bare in what JSON.stringify gives. */
export const printableJson = (json: string): string =>
  json.replaceAll(/[\u007F-\u009F]/g, (sign) => String.raw`\u00` + sign.charCodeAt(0).toString(16));
