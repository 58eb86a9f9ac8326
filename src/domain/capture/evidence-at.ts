import type { Evidence } from '../value/knowledge.ts';

type Span = { readonly start: number; readonly end: number; readonly section: string | undefined };

/** Between two pages of a paper's text. */
export const pageBreak = '\f';

/** So much of what stands around a quote is kept, by which it is found again among others of its words. */
const around = 40;

/** The words at a place of a paper as evidence, with what stands around them and the page, from 1. */
export function evidenceAt({ start, end, section }: Span, source: string, text: string): Evidence {
  const prefix = flat(text.slice(Math.max(0, start - around), start));
  const suffix = flat(text.slice(end, end + around));
  return {
    source,
    section: { de: section ?? 'Anfang der Vorlage', en: section ?? 'beginning of the paper' },
    quote: flat(text.slice(start, end)).trim(),
    ...(prefix.trim() !== '' && { prefix }),
    ...(suffix.trim() !== '' && { suffix }),
    page: text.slice(0, start).split(pageBreak).length,
  };
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
