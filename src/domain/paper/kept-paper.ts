import type { Instant } from '../value/instant.ts';

/** What a paper's file may be: nothing else is taken at a desk, nor kept. */
export const paperTypes = ['pdf', 'docx', 'text'] as const;
export type PaperType = (typeof paperTypes)[number];

/** How the name of such a file ends, and what it is called on its way (RFC 9110, media types). */
export const paperFiles = {
  pdf: { ending: 'pdf', media: 'application/pdf' },
  docx: {
    ending: 'docx',
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  text: { ending: 'txt', media: 'text/plain' },
} as const satisfies Readonly<Record<PaperType, { readonly ending: string; readonly media: string }>>;

/** The file of a paper that is kept with an initiative. Its bytes are found by their hash, and never change. */
export type KeptPaper = {
  /** The source of the initiative that it is the file of. */
  readonly source: string;
  /** SHA-256 of its bytes, in 64 hexadecimal digits. */
  readonly hash: string;
  readonly type: PaperType;
  /** How many bytes it has. */
  readonly size: number;
  /** Who sent it; undefined for those who are not told names. */
  readonly author?: string | undefined;
  readonly at: Instant;
};

/** How much is kept: of one file and of all of an initiative in bytes, and how many there may be. */
export type KeepingLimits = { readonly file: number; readonly all: number; readonly count: number };

export const usualLimits: KeepingLimits = { file: 30_000_000, all: 500_000_000, count: 200 };

export type PaperRoom = 'enough' | 'too-many' | 'too-much';

/**
 * Whether a further file has room beside those that are kept of an initiative. Law: one whose bytes are kept already, for
 * another source, takes no more bytes.
 */
export function roomFor(
  kept: readonly Pick<KeptPaper, 'hash' | 'size'>[],
  { hash, size }: Pick<KeptPaper, 'hash' | 'size'>,
  limits: Pick<KeepingLimits, 'all' | 'count'>,
): PaperRoom {
  if (kept.length >= limits.count) return 'too-many';
  const sizes = new Map([...kept, { hash, size }].map((each) => [each.hash, each.size]));
  const sum = [...sizes.values()].reduce((total, each) => total + each, 0);
  return sum > limits.all ? 'too-much' : 'enough';
}

/** The newest file of a source: a paper that was scanned anew stands in the place of the one before. */
export const newestOf = (kept: readonly KeptPaper[], source: string): KeptPaper | undefined =>
  kept.findLast((each) => each.source === source);
