import type { Edited } from '#api/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { OwnWords } from '#i18n/messages/own.ts';

/** One of the initiatives as far as the dialog names it. */
export type Named = { readonly id: string; readonly title: string };

/** What is to be written once it is said who writes and why. */
export type Asked =
  | { readonly kind: 'add' }
  | { readonly kind: 'copy' | 'rename' | 'remove'; readonly of: Named }
  | { readonly kind: 'restore'; readonly of: Named; readonly number: number }
  /** A file: in the place of what was there, or new where nothing was. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly document: Initiative;
      readonly base: Edited | undefined;
    };

/** What is asked of the person who writes; a title only where it is given anew. */
export type WrittenText = { readonly title?: string; readonly reason: string; readonly author: string };

/** What stands in the fields at first. */
export function firstTextOf(asked: Asked, words: OwnWords, author: string): WrittenText {
  const { reasons } = words;
  switch (asked.kind) {
    case 'add':
      return { title: '', reason: reasons.add, author };
    case 'copy':
      return { title: words.copyName(asked.of.title), reason: reasons.copy(asked.of.title), author };
    case 'rename':
      return { title: asked.of.title, reason: reasons.rename, author };
    case 'remove':
      return { reason: reasons.remove, author };
    case 'restore':
      return { reason: reasons.restore(asked.number), author };
    case 'file':
      return { reason: reasons.file(asked.name), author };
  }
}

/** What it takes to write it. */
export const rightFor = ({ kind }: Asked): 'edit' | 'release' => (kind === 'remove' ? 'release' : 'edit');

/** Whether it brings facts along that nobody had drafts of here: those who do not release bring them as drafts. */
export const bringsFacts = (asked: Asked): boolean =>
  asked.kind === 'copy' || (asked.kind === 'file' && !asked.base && asked.document.facts.length > 0);

/** What the form is called, and its button. */
export function labelsOf(asked: Asked, words: OwnWords): { readonly title: string; readonly submit: string } {
  const { submit } = words;
  switch (asked.kind) {
    case 'add':
      return { title: words.add, submit: submit.add };
    case 'copy':
      return { title: words.copyOf(asked.of.title), submit: submit.copy };
    case 'rename':
    case 'remove':
      return { title: words.of(words[asked.kind], asked.of.title), submit: submit[asked.kind] };
    case 'restore':
      return { title: words.reasons.restore(asked.number), submit: submit.restore };
    case 'file':
      return {
        title: words.opened.title(asked.name),
        submit: asked.base ? submit.replace : submit.takeOver,
      };
  }
}
