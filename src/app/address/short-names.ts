/** What a link that leaves the application calls a parameter: it is typed from paper and must survive a mail. */
export const shortNames: Readonly<Record<string, string>> = {
  initiative: 'i',
  asOf: 'd',
  municipality: 'm',
  scenario: 's',
  changes: 'c',
};

/** The query with the whole names of what it calls by a letter; any other query stays as it is. */
export const lengthened = (search: string): string =>
  search.replaceAll(
    /(?<=[?&])[a-z](?==)/g,
    (letter) => Object.entries(shortNames).find(([, short]) => short === letter)?.[0] ?? letter,
  );

/** Puts whole names into the address before anything reads it. */
export function lengthenAddress(): void {
  const { pathname, search, hash } = location;
  const whole = lengthened(search);
  if (whole !== search) history.replaceState(history.state, '', pathname + whole + hash);
}
