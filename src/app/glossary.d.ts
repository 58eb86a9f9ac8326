/** The terms of docs/glossary.md, checked and read at build (scripts/glossary.mjs). */
declare module 'virtual:glossary' {
  type InBoth = { readonly de: string; readonly en: string };
  export const terms: readonly {
    readonly id: string;
    readonly name: InBoth;
    readonly explanation: InBoth;
  }[];
}
