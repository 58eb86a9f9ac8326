/** A document without a format: what the next council paper gets, before it is HTML, text, Markdown or Word. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | DocumentTable;

export type DocumentTable = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  /** The first cell of each row names it. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal?: boolean }[];
};

export type TextDocument = { readonly title: string; readonly blocks: readonly Block[] };
