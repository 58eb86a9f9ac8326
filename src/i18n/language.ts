/** The interface's languages; German is the default and the source. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);
