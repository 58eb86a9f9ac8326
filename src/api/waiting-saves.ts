import { waitingSaveSchema } from '#contract/waiting-save.ts';
import type { WaitingSave } from '#domain/capture/kept-desk.ts';
import { signal } from '#ui/hooks/signal.ts';
import { parsed } from './http.ts';

/*
 * A save that was asked is kept beside its desk until it is done, so that whoever closes the page before somebody answers
 * finds it again. It goes with its desk: desk-store.ts takes away all entries of one.
 */
const prefix = 'foerderlage.desk.';
const suffix = '.waiting';

type Waiting = WaitingSave & { readonly desk: string };

/**
 * All that this browser keeps, in whichever tab it was asked or done. A page that is taken over was built where there is
 * nothing.
 */
export const waitingSaves = signal<readonly Waiting[]>([], { connect: followTabs });
waitingSaves.set(read());

function followTabs(): () => void {
  // Nobody has listened until now.
  waitingSaves.set(read());
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

function hear({ key }: StorageEvent): void {
  if (key === null || key.endsWith(suffix)) waitingSaves.set(read());
}

export const waitingSaveOf = (desk: string): Waiting | undefined => read().find((each) => each.desk === desk);

export function keepWaiting(desk: string, save: WaitingSave): void {
  change(() => localStorage.setItem(prefix + desk + suffix, JSON.stringify(save)));
}

export function forgetWaiting(desk: string): void {
  change(() => localStorage.removeItem(prefix + desk + suffix));
}

function change(make: () => void): void {
  try {
    make();
  } catch {
    // A browser that keeps nothing has no desk either that could be opened again.
  }
  waitingSaves.set(read());
}

function read(): readonly Waiting[] {
  try {
    return Object.keys(localStorage).flatMap((name) => {
      const desk =
        name.startsWith(prefix) && name.endsWith(suffix) && name.slice(prefix.length, -suffix.length);
      return desk ? waitingIn(desk, localStorage.getItem(name)) : [];
    });
  } catch {
    return [];
  }
}

/** What is damaged waits for nothing: the desk itself is there. */
function waitingIn(desk: string, text: string | null): readonly Waiting[] {
  try {
    return [{ desk, ...parsed(JSON.parse(text ?? 'null'), waitingSaveSchema) }];
  } catch {
    return [];
  }
}
