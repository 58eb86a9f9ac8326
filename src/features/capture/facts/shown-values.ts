import type { Content } from '#domain/document/content.ts';
import type { Language } from '#i18n/language.ts';
import { contentText } from '#kit/lines/content-text.ts';
import { decisionText } from '#kit/lines/decision-text.ts';

/** What of a statement will be shown, attribute by attribute; what gives only context shows nothing. */
export const shownValues = (contents: readonly Content[], language: Language): readonly string[] =>
  contents
    .map((content) =>
      content.about === 'decision' ? decisionText(content, language) : contentText(content, language),
    )
    .filter((text) => text !== '');
