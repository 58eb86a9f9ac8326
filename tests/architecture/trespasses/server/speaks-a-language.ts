import { de } from '#i18n/messages/de.ts';
export const said = de;
