import type { Stated } from '#domain/as-of/as-of.ts';
import { isComing, isPlanned } from '#domain/document/money-stages.ts';
import type { MoneyRole } from '#domain/document/money-roles.ts';
import { type Period, type YearChoice, singleYear } from '#domain/document/period.ts';
import { type LineSum, lineSum } from '#domain/finance/line-sum.ts';
import { type Amount, intervalOf, total } from '#domain/value/amount.ts';

/** What adds up the lines of one role and one year: ours, or one with a defect. */
export type SumFunction = (
  lines: readonly Stated<'money'>[],
  role: MoneyRole,
  year: YearChoice,
) => LineSum | undefined;

/** A sum with what it was asked for. */
type Judged = {
  readonly sum: LineSum;
  readonly lines: readonly Stated<'money'>[];
  readonly role: MoneyRole;
  readonly year: YearChoice;
};

/** What is wrong with a sum, in words; nothing where it keeps the law. */
export type Law = (judged: Judged) => readonly string[];

/** Money that the label of a sum speaks of: a line, or what of it is for that year. */
type Entry = { readonly name: string; readonly amount: Amount; readonly line: Stated<'money'> };

const isValued = ({ amount }: Pick<Entry, 'amount'>): boolean => intervalOf(amount) !== undefined;

/** What of a line is for a year, told apart from how the product does it. */
function amountIn({ content: { period, amount } }: Stated<'money'>, year: YearChoice): Amount | undefined {
  if (year === 'all') return amount;
  if (period.kind === 'year') return period.year === year ? amount : undefined;
  if (period.kind === 'not-stated') return undefined;
  const part = period.split?.find((each) => each.year === year);
  if (period.split) return part?.amount;
  return isWithin(period, year) ? amount : undefined;
}

const isWithin = (period: Exclude<Period, { kind: 'year' | 'not-stated' }>, year: number): boolean =>
  [period.first, period.last].every((end) => String(end).slice(0, 4) === String(year));

/** All money that the label speaks of, but what another line replaces, and what only stands in a plan. */
function entriesOf({ lines, role, year }: Judged): readonly Entry[] {
  const replaced = new Set(lines.map(({ content }) => content.insteadOf));
  const entries = lines
    .filter(({ content }) => content.role === role && !isPlanned(content) && !replaced.has(content.line))
    .flatMap((line): readonly Entry[] => {
      const amount = amountIn(line, year);
      return amount ? [{ name: line.content.line, amount, line }] : [];
    });
  // What has been paid is in what the same payers are still to pay for the same, where there is any.
  const coming = entries.filter(({ line }) => isComing(line.content));
  return entries.filter((entry) => coming.includes(entry) || !coming.some((other) => mayHold(other, entry)));
}

function mayHold({ line: { content: coming } }: Entry, { line: { content: paid } }: Entry): boolean {
  const isFor = (town: string) => coming.beneficiaries?.includes(town) ?? true;
  return (
    paid.payers.some((payer) => coming.payers.includes(payer)) && (paid.beneficiaries?.some(isFor) ?? true)
  );
}

/** The names under which the money of a line stands, too: wholes, the same money, what has taken its place. */
function containing(name: string, { lines, role }: Judged): ReadonlySet<string> {
  const found = new Set([name]);
  for (const each of found) {
    for (const { content } of lines.filter((line) => line.content.role === role)) {
      const { line, partOf, sameAs, insteadOf } = content;
      if (line === each && partOf !== undefined) found.add(partOf);
      if (line === each && sameAs !== undefined) found.add(sameAs);
      if (sameAs === each || insteadOf === each) found.add(line);
    }
  }
  return found;
}

const nameOf = ({ content }: Stated<'money'>): string => content.line;

/** A figure that is called proven holds everything known of what its label says. */
export const nothingKnownIsLeftOut: Law = (judged) => {
  const counted = new Set(judged.sum.lines.filter(({ content }) => isValued(content)).map(nameOf));
  const lost = entriesOf(judged)
    .filter(isValued)
    .filter(({ line }) => isComing(line.content) || judged.year !== 'all')
    .filter(
      ({ name }) =>
        !containing(name, judged)
          .values()
          .some((each) => counted.has(each)),
    );
  return lost.map(({ name }) => `${name} is known and left out`);
};

/** A sum is called proven only where each of its lines is, with an amount. */
export const provenOnlyIfAllIs: Law = ({ sum }) =>
  sum.status !== 'confirmed'
    ? []
    : sum.lines
        .filter(({ fact, content }) => fact.status !== 'confirmed' || !isValued(content))
        .map((line) => `${nameOf(line)} is not proven`);

/** No money is added twice: neither a whole and its part, nor the same money under two names, nor what is replaced. */
export const nothingIsAddedTwice: Law = (judged) => {
  const valued = judged.sum.lines.filter(({ content }) => isValued(content));
  return valued.flatMap((line, place) => {
    const wholes = containing(nameOf(line), judged);
    return valued
      .filter((other, at) => at !== place && wholes.has(nameOf(other)))
      .map((other) => `${nameOf(line)} is in ${nameOf(other)} already`);
  });
};

/** Nothing that is for several years stands under one of them. */
export const noPeriodUnderOneYear: Law = ({ sum, year, lines }) =>
  year === 'all'
    ? []
    : sum.lines.flatMap((line) => {
        const told = lines.find((each) => nameOf(each) === nameOf(line));
        const amount = told && amountIn(told, year);
        return JSON.stringify(amount) === JSON.stringify(line.content.amount)
          ? []
          : [`${nameOf(line)} is not for ${year}`];
      });

/** What nobody states is missing: it is neither 0 nor nothing. */
export const unknownIsMissing: Law = (judged) => {
  const { sum } = judged;
  const entries = entriesOf(judged).filter(({ line }) => isComing(line.content) || judged.year !== 'all');
  const counted = new Set(sum.lines.map(nameOf));
  const lost = entries
    .filter((entry) => !isValued(entry))
    .filter(
      ({ name }) =>
        !containing(name, judged)
          .values()
          .some((each) => counted.has(each)),
    );
  const missing = entries.filter((entry) => !isValued(entry) && counted.has(entry.name)).length;
  const told = 'missing' in sum.total ? sum.total.missing : sum.total.kind === 'unknown' ? sum.total.of : 0;
  return [
    ...lost.map(({ name }) => `${name} is unknown and left out`),
    ...(told < missing ? [`${missing} are unknown, ${told} are called missing`] : []),
  ];
};

/** What stands beside a sum for another year is what the sum of that year is. */
export const besideAsByItself: Law = ({ sum, lines, role, year }) => {
  const years = new Set(sum.elsewhere.flatMap((line) => singleYear(line) ?? []));
  return [...years].flatMap((other) => {
    const beside = total(
      sum.elsewhere.filter((line) => singleYear(line) === other).map(({ content }) => content.amount),
    );
    const itself = lineSum(lines, role, other)?.total;
    return JSON.stringify(beside) === JSON.stringify(itself) ? [] : [`${other} beside ${year} is another`];
  });
};
