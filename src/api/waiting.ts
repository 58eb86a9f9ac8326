import type * as z from 'zod/mini';
import { waitingFileSchema, waitingSaveSchema } from '#contract/waiting-save.ts';
import { signal } from '#ui/hooks/signal.ts';
import { parsed } from './http.ts';

/*
 * What was asked at a desk is kept beside it until it is done, so that whoever closes the page before somebody answers finds it
 * again. It goes with its desk: desk-store.ts takes away all entries of one.
 */
const prefix = 'foerderlage.desk.';

/** Entries of one kind: `all` is what was kept when the page was opened, and by it since, less what any tab has done. */
function waitingFor<Entry extends object>(suffix: string, schema: z.ZodMiniType<Entry>) {
  type Waiting = Entry & { readonly desk: string };

  function read(): readonly Waiting[] {
    try {
      return Object.keys(localStorage).flatMap((name) => {
        const desk =
          name.startsWith(prefix) && name.endsWith(suffix) && name.slice(prefix.length, -suffix.length);
        return desk ? entryIn(desk, localStorage.getItem(name)) : [];
      });
    } catch {
      return [];
    }
  }

  /** What is damaged waits for nothing: the desk itself is there. */
  function entryIn(desk: string, text: string | null): readonly Waiting[] {
    try {
      return [{ ...parsed(JSON.parse(text ?? 'null'), schema), desk }];
    } catch {
      return [];
    }
  }

  // A page that is taken over was built where there is nothing.
  const all = signal<readonly Waiting[]>([], { connect: followTabs });
  all.set(read());

  function followTabs(): () => void {
    // Nobody has listened until now.
    dropDone();
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }

  function hear({ key }: StorageEvent): void {
    if (key === null || key.endsWith(suffix)) dropDone();
  }

  /** What another tab has asked just now is not what did not arrive: it is under way. */
  function dropDone(): void {
    const still = new Set(read().map(({ desk }) => desk));
    all.set(all.get().filter(({ desk }) => still.has(desk)));
  }

  function change(make: () => void): void {
    try {
      make();
    } catch {
      // A browser that keeps nothing has no desk either that could be opened again.
    }
    all.set(read());
  }

  return {
    all,
    of: (desk: string): Waiting | undefined => read().find((each) => each.desk === desk),
    keep: (desk: string, entry: Entry): void =>
      change(() => localStorage.setItem(prefix + desk + suffix, JSON.stringify(entry))),
    forget: (desk: string): void => change(() => localStorage.removeItem(prefix + desk + suffix)),
  };
}

/** Saves that were asked and have not been done. */
export const waitingSaves = waitingFor('.waiting', waitingSaveSchema);
/** Files of saved papers that nobody has taken yet. */
export const waitingFiles = waitingFor('.unsent-file', waitingFileSchema);
