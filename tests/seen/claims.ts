/** A claim of the council paper as it is read out: what is said, how certain it is, what proves it. */
export const claimed = (text: string, section: string, status: string): string =>
  `${text}${text.endsWith(status) ? '' : ` ${status}`} – Beleg: Vorlage 367/18, ${section}`;

/** A figure of a scenario as it is read out, with the range behind it where it has one. */
export const assumed = (text: string, range = ''): string =>
  range === '' ? `${text} Annahme` : `${text}, Spanne ${range}, Annahme`;

/** The name of the button that opens the proof of a text; an assumption says that it is one. */
export const proofOf = (text: string): RegExp =>
  new RegExp(`^${RegExp.escape(text).replaceAll('\\x20', '\\s')}[^–]*(?:– |Annahme$)`);
