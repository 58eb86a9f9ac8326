import { words } from '#i18n/words.ts';
export const trespass = words;
