/** A passage of the whole text that somebody selected in a paper. */
export type Selected = { readonly start: number; readonly end: number };

/** What is selected inside of an element that holds the pages of a paper; undefined where nothing is. */
export function selectedIn(paper: HTMLElement): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = placeOf(paper, range.startContainer, range.startOffset);
  const end = placeOf(paper, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function placeOf(paper: HTMLElement, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const page = element?.closest<HTMLElement>('[data-start]');
  if (!page || !paper.contains(page)) return undefined;
  const before = document.createRange();
  before.setStart(page, 0);
  before.setEnd(node, offset);
  return Number(page.dataset['start']) + before.toString().length;
}

const directions: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/**
 * Moves through the words of a paper by an arrow key, as in a text field: alone from word to word, or line to line, with
 * Shift further from where it began. Whether the key was one of them. A paper is no field, so nothing would show where one
 * is but a selected word.
 */
export function moveBy(key: string, isExtending: boolean, paper: HTMLElement): boolean {
  const way = directions[key];
  const selection = getSelection();
  if (!way || !selection) return false;
  const [direction, unit] = way;
  if (!selection.anchorNode || !paper.contains(selection.anchorNode)) {
    const [first] = paper.querySelectorAll('[data-start]');
    const begin = paper.querySelector('[data-current="true"]') ?? first;
    if (!begin) return false;
    selection.collapse(begin, 0);
    selection.modify('extend', 'forward', 'word');
    return true;
  }
  if (isExtending) {
    selection.modify('extend', direction, unit);
  } else {
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
    selection.modify('move', direction, unit);
    selection.modify('extend', direction, 'word');
  }
  selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Where a selection began in the text of the whole and where it is by now, which may be before that. */
export type Reach = { readonly anchor: number; readonly focus: number };

/** How far the selection reaches that lies inside of a paper; undefined where none does. */
export function reachIn(paper: HTMLElement): Reach | undefined {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return undefined;
  const anchor = placeOf(paper, selection.anchorNode, selection.anchorOffset);
  const focus = placeOf(paper, selection.focusNode, selection.focusOffset);
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
}

/** Selects again what was selected in a paper that was drawn anew since. */
export function reachAgain(paper: HTMLElement, { anchor, focus }: Reach): void {
  const [from, to] = [nodeAt(paper, anchor), nodeAt(paper, focus)];
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function nodeAt(
  paper: HTMLElement,
  place: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const page = [...paper.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    ({ dataset }) => Number(dataset['start']) <= place,
  );
  if (!page) return undefined;
  let left = place - Number(page.dataset['start']);
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length;
    if (length === undefined) continue;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}
