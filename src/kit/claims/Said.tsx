import { createContext, use } from 'react';

/** Texts of the document that are shown in German on a page of another language; none on a German one. */
export const GermanTexts = createContext<ReadonlySet<string>>(new Set());

/** What the document says. Where it is German on a page of another language, or begins so, a voice reads it as German. */
export function Said({ text }: { text: string }) {
  const texts = use(GermanTexts);
  if (texts.size === 0) return text;
  const german = texts.has(text) ? text : beginningOf(text, texts);
  if (german === undefined) return text;
  return (
    <>
      <span lang="de">{german}</span>
      {text.slice(german.length)}
    </>
  );
}

/** The longest of the texts with which a composed one begins, as a title before its amount. */
const beginningOf = (text: string, texts: ReadonlySet<string>): string | undefined =>
  [...texts]
    .filter(
      (each) => text.startsWith(`${each}:`) || text.startsWith(`${each} `) || text.startsWith(`${each},`),
    )
    .toSorted((a, b) => b.length - a.length)[0];
