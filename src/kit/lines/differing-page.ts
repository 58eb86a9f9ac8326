import type { Language } from '#i18n/language.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';

/** Where the text of a paper is first another one: so many pages, or the words at that place. */
export function pagesText(pages: readonly string[], other: readonly string[], language: Language): string {
  const words = writingWordsIn(language).pages;
  if (pages.length !== other.length) return words.count(pages.length);
  const index = pages.findIndex((page, number) => page !== other[number]);
  const [own = '', theirs = ''] = [pages[index], other[index]];
  return words.at(index + 1, around(own, firstDifference(own, theirs)));
}

const around = (text: string, place: number): string => {
  const [start, end] = [Math.max(0, place - before), place + behind];
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
};
/** Signs in front of the place and from it on. */
const [before, behind] = [40, 80];

function firstDifference(own: string, theirs: string): number {
  let place = 0;
  while (place < own.length && own[place] === theirs[place]) place += 1;
  return place;
}
