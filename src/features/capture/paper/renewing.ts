/** Something that fills with what it was used for, and how it is left when another takes its place. */
type Wearing = { readonly leave: () => void };
type Held<Thing> = { readonly thing: Promise<Thing>; holders: number; uses: number };

/**
 * One thing at a time that is used again and again, and replaced by a fresh one after so many uses, as soon as that is there.
 * Laws: what is being used is not left before its last use has ended; where no fresh one comes the old one goes on.
 */
export function renewing<Thing extends Wearing>(open: () => Promise<Thing>, most: number) {
  const fresh = (): Held<Thing> => ({ thing: open(), holders: 0, uses: 0 });
  let current = fresh();
  let isRenewing = false;
  let isOver = false;
  const leave = ({ thing }: Held<Thing>) => void thing.then((each) => each.leave()).catch(() => undefined);
  const renew = async () => {
    isRenewing = true;
    const next = fresh();
    try {
      await next.thing;
      const old = current;
      if (!isOver) current = next;
      if (isOver) leave(next);
      else if (old.holders === 0) leave(old);
    } catch {
      current.uses = 0;
    } finally {
      isRenewing = false;
    }
  };
  return {
    first: current.thing,
    use: async <Result>(task: (thing: Thing) => Promise<Result>, uses = 1): Promise<Result> => {
      const held = current;
      held.holders += 1;
      try {
        return await task(await held.thing);
      } finally {
        held.holders -= 1;
        held.uses += uses;
        if (held !== current && held.holders === 0) leave(held);
        if (held === current && held.uses >= most && !isRenewing && !isOver) void renew();
      }
    },
    end: () => {
      isOver = true;
      leave(current);
    },
  };
}
