import type { Candidate, StatusCue } from '../reading/candidate.ts';
import { readCandidates } from '../reading/read.ts';
import type { PlainAmount } from '../value/amount.ts';
import { type ImpreciseDate, type IsoDate, monthIndex, monthOf, yearOf } from '../value/calendar.ts';
import { basisPoints } from '../value/money.ts';
import type { Status } from '../value/knowledge.ts';
import type { Cue } from './cue.ts';

/** What is recognised in a text, as far as facts are proposed from it; the rest is shown, and nothing follows from it. */
export const cuesIn = (text: string): readonly Cue[] =>
  readCandidates(text).map((candidate) => {
    const { start, end } = candidate;
    return { start, end, ...saidBy(candidate) };
  });

type Said = Cue extends infer Each ? (Each extends Cue ? Omit<Each, 'start' | 'end'> : never) : never;
type Read<Kind extends Candidate['kind']> = Extract<Candidate, { kind: Kind }>['value'];

const nothing = { kind: 'other' } as const;

function saidBy(candidate: Candidate): Said {
  switch (candidate.kind) {
    case 'amount': {
      const amount = amountOf(candidate.value);
      return amount ? { kind: 'amount', amount } : inWords(candidate.value);
    }
    case 'rate': {
      const { best, isDenied } = candidate.value;
      const isShare = best !== null && best >= 0 && best <= 10_000 && !isDenied;
      return isShare ? { kind: 'rate', rate: basisPoints(best) } : nothing;
    }
    case 'date': {
      const date = dateOf(candidate.value);
      return date ? { kind: 'date', date } : nothing;
    }
    case 'period': {
      const { earliest, latest } = candidate.value;
      return earliest !== null && latest !== null
        ? { kind: 'period', first: earliest, last: latest }
        : nothing;
    }
    case 'status':
      return statusOf(candidate.value.status);
    case 'decision': {
      const { decision, isDenied } = candidate.value;
      return isDenied ? nothing : { kind: 'decision', decision };
    }
    case 'commitment': {
      const { commitment, isDenied } = candidate.value;
      return isDenied || commitment === 'participation' ? nothing : { kind: 'commitment' };
    }
    case 'units':
    case 'instrument':
      return nothing;
  }
}

/** What the format has no form for stays in the words, and is said to. */
const inWords = ({ isDenied, per }: Read<'amount'>): Said => ({
  kind: 'amount-in-words',
  why: isDenied ? 'denied' : per === null ? 'floor' : 'per',
});

/** An amount that is at least so much, for one of several, or denied, has no form of its own. */
function amountOf({ way, low, best, high, step, isDenied, per }: Read<'amount'>): PlainAmount | undefined {
  if (isDenied || per !== null) return undefined;
  switch (way) {
    case 'exact':
      return best === null ? undefined : { kind: 'exact', value: best };
    case 'rounded':
      return best === null || step === null ? undefined : { kind: 'rounded', value: best, step };
    case 'ceiling':
      return high === null ? undefined : { kind: 'ceiling', value: high };
    case 'range':
      return low === null || high === null ? undefined : { kind: 'range', low, high };
    case 'floor':
      return undefined;
  }
}

/** A date no more exact than it was read; undefined where no year is named, or only how long something takes. */
function dateOf({ earliest, latest, precision, bound }: Read<'date'>): ImpreciseDate | undefined {
  if (precision === 'end-of-year') return latest === null ? undefined : { precision, year: yearOf(latest) };
  if (bound === 'by') return latest === null ? undefined : { precision: 'by', day: latest };
  if (bound === 'from') return earliest === null ? undefined : { precision: 'from', day: earliest };
  return earliest === null ? undefined : onDate(earliest, precision);
}

function onDate(day: IsoDate, precision: Read<'date'>['precision']): ImpreciseDate | undefined {
  const year = yearOf(day);
  const month = monthIndex(monthOf(day)) % 12;
  switch (precision) {
    case 'day':
      return { precision, day };
    case 'month':
    case 'part-of-month':
      return { precision: 'month', month: monthOf(day) };
    case 'quarter':
      return { precision, year, quarter: month < 3 ? 1 : month < 6 ? 2 : month < 9 ? 3 : 4 };
    case 'half-year':
      return { precision, year, half: month < 6 ? 1 : 2 };
    case 'school-year':
      return { precision, year };
    case 'year':
    case 'part-of-year':
      return { precision: 'year', year };
    case 'end-of-year':
    case 'duration':
      return undefined;
  }
}

/** How certain a fact is by what its words say; undefined where they deny it, for then they say nothing of the kind. */
const certainties: Readonly<Record<StatusCue, Status | undefined>> = {
  announced: 'announced',
  conditional: 'announced',
  applied: 'announced',
  granted: 'confirmed',
  budgeted: 'confirmed',
  paid: 'confirmed',
  estimated: 'estimated',
  assumed: 'estimated',
  reported: 'reported',
  'known-zero': 'confirmed',
  'not-assessable': 'not-assessable',
  'not-stated': 'not-stated',
  'not-announced': undefined,
  'not-granted': undefined,
  'not-applied': undefined,
  'not-budgeted': undefined,
  'not-decided': undefined,
  'not-paid': undefined,
};

function statusOf(status: StatusCue): Said {
  const certainty = certainties[status];
  if (certainty === undefined) return nothing;
  return {
    kind: 'status',
    status: certainty,
    isZero: status === 'known-zero',
    isGranted: status === 'granted',
  };
}
