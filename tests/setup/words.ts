import { languages } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';

// A page loads the words of its language before it starts; a test may ask for either.
await Promise.all(languages.map(loadWords));
