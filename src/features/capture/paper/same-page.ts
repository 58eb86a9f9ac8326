import type { Mark } from './marks.ts';

type Page = { readonly text: string; readonly label: string; readonly marks: readonly Mark[] };

/** Whether a page looks as before. While somebody writes its marks are the same; after a step those of most only look the same. */
export const isSamePage = (before: Page, after: Page): boolean =>
  before.text === after.text && before.label === after.label && areSameMarks(before.marks, after.marks);

/** Whether marks look alike, which they do where they are the same. */
export const areSameMarks = (before: readonly Mark[], after: readonly Mark[]): boolean =>
  before === after || areSame(before, after, isSameMark);

const isSameMark = (before: Mark, after: Mark): boolean =>
  before === after ||
  (before.key === after.key &&
    before.state === after.state &&
    before.status === after.status &&
    before.isCurrent === after.isCurrent &&
    isSameSpan(before, after) &&
    areSame(before.cues, after.cues, isSameSpan));

type Span = { readonly start: number; readonly end: number };
const isSameSpan = (before: Span, after: Span): boolean =>
  before.start === after.start && before.end === after.end;

const areSame = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (before: Item, after: Item) => boolean,
): boolean =>
  before.length === after.length &&
  before.every((each, index) => {
    const other = after[index];
    return other !== undefined && isSame(each, other);
  });
