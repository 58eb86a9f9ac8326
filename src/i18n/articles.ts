/** The German article of a noun as a document gives it. Where it gives none, a sentence sets the noun apart. */
export type Article = 'der' | 'die' | 'das' | 'plural';

export const nominative = { der: 'der', die: 'die', das: 'das', plural: 'die' } as const;
export const dative = { der: 'zum', die: 'zur', das: 'zum', plural: 'zu den' } as const;

/** The form of a verb that goes with the noun. */
export const verb = (one: string, several: string, article: Article | undefined): string =>
  article === 'plural' ? several : one;
