import type { Place, Question } from '#contract/asked.ts';
import { type KnownRow, everyYear } from '#domain/across/known-row.ts';
import { rowsAt } from '#domain/across/spans.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { byOrder } from '#domain/value/calendar.ts';
import { type Cell, type Questions, oneMoreThanAPage, rankIn } from './questions.ts';
import type { Store } from './store.ts';

/** Answers by the domain's own functions, from documents as they are when it is asked. */
export function questionsInMemory(documents: () => Promise<readonly Initiative[]>): Questions {
  const matching = async (question: Question, isInside: (ofYear: string) => boolean) =>
    (await documents())
      .flatMap((document) => rowsAt(document, question.asOf))
      .filter((row) => isInside(row.ofYear) && isMeant(question, row));
  return {
    found: async (question) => {
      const { after } = question;
      const ofYear = question.year === undefined ? everyYear : String(question.year);
      return (await matching(question, (year) => year === ofYear))
        .map((row) => ({ told: row.told, isAdded: isAdded(question, row), at: placeOf(question, row) }))
        .filter(({ at }) => !after || compared(after, at) < 0)
        .toSorted((one, other) => compared(one.at, other.at))
        .slice(0, oneMoreThanAPage);
    },
    cells: async (question) => {
      const { year } = question;
      const isAsked = (ofYear: string) => (year === undefined) === (ofYear === everyYear);
      const isInside = (ofYear: string) => year === undefined || ofYear === String(year);
      return (await matching(question, isAsked)).map((row): Cell => ({
        group: row.group,
        status: row.told.status,
        missing: row.money?.missing,
        isInside: isInside(row.ofYear),
        isAdded: isAdded(question, row),
        isShared: row.money?.isShared ?? false,
        rows: 1,
        low: bigOf(row.money?.interval?.low),
        best: bigOf(row.money?.interval?.best),
        high: bigOf(row.money?.interval?.high),
      }));
    },
  };
}

/** The newest of each initiative that a store has. */
export const documentsOf =
  (store: Pick<Store, 'list' | 'newest'>) => async (): Promise<readonly Initiative[]> => {
    const newest = await Promise.all((await store.list()).map(({ id }) => store.newest(id)));
    return newest.flatMap((revision) => revision?.document ?? []);
  };

const isMeant = ({ kind, municipality, status }: Question, row: KnownRow): boolean =>
  row.kind === kind &&
  (municipality === undefined || row.concerns.includes(municipality)) &&
  (status === undefined || row.told.status === status);

function isAdded({ municipality }: Question, { money }: KnownRow): boolean {
  if (!money) return true;
  return municipality === undefined ? money.isAdded : money.addedFor.includes(municipality);
}

/** What has no amount adds nothing: it is counted as missing. */
const bigOf = (value: number | undefined): bigint => (value === undefined ? 0n : BigInt(value));

const placeOf = ({ order }: Question, { rank, place, told }: KnownRow): Place => ({
  rank: rankIn(order, rank),
  initiative: told.initiative,
  place,
  id: told.id,
});

/** Ids are compared by their signs, as the database does, and not by a language. */
function compared(one: Place, other: Place): number {
  return (
    one.rank - other.rank ||
    byOrder(one.initiative, other.initiative) ||
    one.place - other.place ||
    byOrder(one.id, other.id)
  );
}
