/** A text as XML can hold it: without control characters and without halves of a character. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, (character) =>
      '\t\n\r'.includes(character) ? character : '',
    );

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside of markup, where it stays a text. */
export const escaped = (text: string): string =>
  xmlText(text).replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
