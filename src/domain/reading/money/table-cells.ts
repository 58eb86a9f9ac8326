import { type Unit, scales } from '../quantity/figure.ts';
import { columnGap, lineEnd, paragraphEnd } from '../text/plain-text.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { budgetNoun } from '../time/words-of-time.ts';
import { currencyAt } from './currency.ts';

/** The unit that a heading, "(in T€)", gives to the numbers in the rows below it, by the token of each. */
export type Cells = ReadonlyMap<number, Unit>;
type Line = { readonly first: number; readonly last: number };
type Heading = { readonly last: number; readonly power: number; readonly isMixed: boolean };

const mostProse = 9;
const mostEmpty = 8;

/** The numbers of tables that are money by the heading of the table. Law: one pass over the lines of the text. */
export function tableCells(reading: Reading): Cells {
  const { tokens } = reading;
  const cells = new Map<number, Unit>();
  let heading: Heading | undefined;
  let empty = 0;
  let above: Line | undefined;
  for (const line of linesOf(tokens)) {
    const found = headingIn(tokens, line, above);
    above = line;
    if (found) heading = found;
    else if (empty >= mostEmpty || isProse(tokens, line)) heading = undefined;
    if (!heading) continue;
    const { power, isMixed } = heading;
    const numbers = found ? listed(tokens, found.last + 1, line.last) : trailing(tokens, line);
    const money = numbers.filter((at) => isCell(tokens, at, power, isMixed));
    for (const at of money) cells.set(at, { first: at, last: at, power, of: '' });
    empty = found || money.length > 0 ? 0 : empty + 1;
  }
  return cells;
}

const startsLine = new Set([lineEnd, paragraphEnd]);

function linesOf(tokens: readonly Token[]): readonly Line[] {
  const starts: number[] = [];
  let at = 0;
  for (const { space } of tokens) {
    if (at === 0 || startsLine.has(space)) starts.push(at);
    at += 1;
  }
  return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? tokens.length) - 1 }));
}

const isProse = (tokens: readonly Token[], { first, last }: Line): boolean =>
  tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word').length >= mostProse;

/** Columns that count something else: which number is money is then told by its cents alone. */
const otherColumn =
  /^(?:%|prozent|anzahl|stellen|vzä|einwohner\p{L}*|schüler\p{L}*|plätze|kinder|personen|stunden|fälle|m²|qm)$/u;

/** A unit that no number stands with: "in T€", "(EUR)", or a cell of its own. */
function headingIn(tokens: readonly Token[], line: Line, above: Line | undefined): Heading | undefined {
  const isOneHead =
    above !== undefined && tokens[line.first]?.space === lineEnd && tokens[above.last]?.text !== '.';
  const from = isOneHead ? above.first : line.first;
  const isMixed = tokens.slice(from, line.last + 1).some(({ lower }) => otherColumn.test(lower));
  for (let at = line.first; at <= line.last; at += 1) {
    const unit = currencyAt(tokens, at);
    if (!unit || unit.power < 0) continue;
    const { first, power } = scaleBefore(tokens, unit);
    if (first < line.first) continue;
    const opener = tokens[first - 1]?.lower;
    const isNamed = first > line.first && (opener === 'in' || opener === 'angaben');
    const isBracketed = opener === '(' && tokens[unit.last + 1]?.text === ')';
    if (isNamed || isBracketed || isAlone(tokens, line, first, unit.last)) {
      return { last: unit.last, power: unit.power + power, isMixed };
    }
  }
  return undefined;
}

const thousand = /^1\.?000$/;

/** "in Mio. €", "in 1.000 €": how the unit is scaled, and where it begins. */
function scaleBefore(
  tokens: readonly Token[],
  unit: Unit,
): { readonly first: number; readonly power: number } {
  const dotted = tokens[unit.first - 1]?.text === '.' ? unit.first - 2 : unit.first - 1;
  const { text = '', lower = '' } = tokens[dotted] ?? {};
  if (thousand.test(text)) return { first: dotted, power: 3 };
  const power = lower === 't' ? 3 : scales.get(lower);
  return power === undefined ? { first: unit.first, power: 0 } : { first: dotted, power };
}

const bareYear = /^(?:19|20)\d\d$/;

const mostHeading = 4;

/** A cell of its own, "Kostenart EUR", or "Ansatz 2021 EUR". */
function isAlone(tokens: readonly Token[], line: Line, first: number, last: number): boolean {
  const isCut = (at: number): boolean => at > line.last || tokens[at]?.space === columnGap;
  if (!isCut(last + 1)) return false;
  const before = tokens[first - 1];
  if (before?.number) return bareYear.test(before.text) && budgetNoun.test(tokens[first - 2]?.lower ?? '');
  const isHeading = last === line.last && last - line.first < mostHeading;
  return first === line.first || isCut(first) || isHeading;
}

const between = new Set(['-', '–', '*', '€']);

/** The numbers that a row ends with. */
function trailing(tokens: readonly Token[], { first, last }: Line): readonly number[] {
  const found: number[] = [];
  for (let at = last; at >= first; at -= 1) {
    const { kind, text = '' } = tokens[at] ?? {};
    if (kind === 'number') found.push(at);
    else if (!between.has(text)) break;
  }
  return found;
}

const stops = new Set([',', ';', ')']);

/** "Angaben in T€: Personal 45, Sachkosten 12": the numbers behind the heading in its own line, each with its name. */
function listed(tokens: readonly Token[], first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const isOfYear = next?.text === '(' && bareYear.test(tokens[at + 2]?.text ?? '');
    const isEnd = at === last || isOfYear || next?.kind === 'number' || stops.has(next?.text ?? '');
    if (token?.kind === 'number' && (isEnd || next?.space === columnGap)) found.push(at);
  }
  return found;
}

/** "Seite 12", "Sachkonto 531800": such a number counts no money. */
const counted =
  /^(?:seite|s|nr|nummer|§|ziffer|tabelle|anlage|top|punkt|pos|position|zeile|blatt|produkt|produktgruppe|konto|sachkonto|kostenstelle|kostenträger|teilplan|klasse|gruppe|eg|kapitel|titel|einzelplan|haushaltsstelle|vorlage|drucksache|tel|telefon|fax|zimmer|raum|az|plz)$/;
const hundred = 100;

function isCell(tokens: readonly Token[], at: number, power: number, isMixed: boolean): boolean {
  const { text = '', number, space } = tokens[at] ?? {};
  const before = tokens[at - 1];
  const name = before?.text === '.' || before?.text === ':' ? tokens[at - 2] : before;
  if (!number || bareYear.test(text) || counted.test(name?.lower ?? '')) return false;
  if (number.decimals.length === 2) return true;
  // "345 360" may be two columns or one number.
  if (text.includes(' ')) return false;
  if (isMixed) return false;
  if (number.isGrouped || power > 0) return true;
  const isApart = space === columnGap || before?.kind === 'number' || before?.text === ':';
  return isApart && number.decimals === '' && Number(number.whole) >= hundred;
}
