const small: ReadonlyMap<string, number> = new Map(
  [
    ['null', 0],
    ['ein eins eine einen einem einer eines', 1],
    ['zwei zwo', 2],
    ['drei', 3],
    ['vier', 4],
    ['fünf', 5],
    ['sechs', 6],
    ['sieben', 7],
    ['acht', 8],
    ['neun', 9],
    ['zehn', 10],
    ['elf', 11],
    ['zwölf', 12],
    ['sechzehn', 16],
    ['siebzehn', 17],
    ['zwanzig', 20],
    ['dreißig dreissig', 30],
    ['vierzig', 40],
    ['fünfzig', 50],
    ['sechzig', 60],
    ['siebzig', 70],
    ['achtzig', 80],
    ['neunzig', 90],
  ].flatMap(([words, value]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(value)]),
  ),
);
const longest = 60;

/** A whole number below a million that is written as one word ("fünfundzwanzigtausend"); undefined for other words. */
export function wholeOfWord(word: string): number | undefined {
  if (word.length > longest) return undefined;
  const at = word.indexOf('tausend');
  if (at < 0) return belowThousand(word);
  const [before, after] = [word.slice(0, at), word.slice(at + 'tausend'.length)];
  const thousands = before === '' ? 1 : belowThousand(before);
  const rest = after === '' ? 0 : belowThousand(after.replace(/^und/, ''));
  return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
}

function belowThousand(word: string): number | undefined {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const [before, after] = [word.slice(0, at), word.slice(at + 'hundert'.length)];
  const hundreds = before === '' ? 1 : small.get(before);
  const rest = after === '' ? 0 : belowHundred(after.replace(/^und/, ''));
  return hundreds === undefined || hundreds > 9 || rest === undefined ? undefined : hundreds * 100 + rest;
}

function belowHundred(word: string): number | undefined {
  const known = small.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('zehn')) return ones(word.slice(0, -'zehn'.length), 10);
  const at = word.indexOf('und');
  const tens = at < 0 ? undefined : small.get(word.slice(at + 'und'.length));
  return tens === undefined || tens < 20 || tens % 10 > 0 ? undefined : ones(word.slice(0, at), tens);
}

function ones(word: string, tens: number): number | undefined {
  const value = small.get(word);
  return value === undefined || value < 1 || value > 9 ? undefined : tens + value;
}

const halves: ReadonlyMap<string, string> = new Map([
  ['anderthalb', '1'],
  ['eineinhalb', '1'],
  ['zweieinhalb', '2'],
  ['dreieinhalb', '3'],
  ['viereinhalb', '4'],
  ['fünfeinhalb', '5'],
]);
/** "zweieinhalbtausend" */
const halfThousand = /^(.{4,12}halb)tausend$/;
const quarters = /^(ein|zwei|drei|vier|fünf)einviertel$/;
const partsOfMillion: ReadonlyMap<string, string> = new Map([
  ['viertelmillion', '250000'],
  ['halbmillion', '500000'],
  ['dreiviertelmillion', '750000'],
]);

/** The same with halves, as digits before and after the decimal sign. */
export function digitsOfWord(
  word: string,
): { readonly whole: string; readonly decimals: string } | undefined {
  const half = halves.get(word);
  if (half !== undefined) return { whole: half, decimals: '5' };
  const thousands = halves.get(halfThousand.exec(word)?.[1] ?? '');
  if (thousands !== undefined) return { whole: `${thousands}500`, decimals: '' };
  const quartered = small.get(quarters.exec(word)?.[1] ?? '');
  if (quartered !== undefined) return { whole: String(quartered), decimals: '25' };
  const part = partsOfMillion.get(word);
  if (part !== undefined) return { whole: part, decimals: '' };
  const whole = wholeOfWord(word);
  return whole === undefined ? undefined : { whole: String(whole), decimals: '' };
}
