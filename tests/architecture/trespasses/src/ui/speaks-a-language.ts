import { wordsIn } from '#i18n/words.ts';
export const trespass = wordsIn;
