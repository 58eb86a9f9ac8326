import { expect, test } from 'vitest';
import { sectionText } from './section-text.ts';

const section = { de: 'Finanzielle Auswirkungen', en: 'financial impact' };

test('the page of a quote stands behind its section, and none is made up where nobody told it', () => {
  const quoted = { source: 'paper', section, quote: 'kein Betrag' };
  expect(sectionText({ ...quoted, page: 2 }, 'de')).toBe('Finanzielle Auswirkungen, S. 2');
  expect(sectionText({ ...quoted, page: 2 }, 'en')).toBe('financial impact, p. 2');
  expect(sectionText(quoted, 'de')).toBe('Finanzielle Auswirkungen');
});
