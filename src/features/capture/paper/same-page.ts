import type { Mark } from './marks.ts';

type Page = { readonly text: string; readonly label: string; readonly marks: readonly Mark[] };

/** Whether a page looks as before. While somebody writes its marks are the same; after a step those of most only look the same. */
export const isSamePage = (before: Page, after: Page): boolean =>
  before.text === after.text &&
  before.label === after.label &&
  (before.marks === after.marks || JSON.stringify(before.marks) === JSON.stringify(after.marks));
