/** A sentence of a paper, or a line that stands alone: where it is, and the heading that it stands under. */
export type Passage = {
  readonly start: number;
  readonly end: number;
  /** Without the colon; undefined before the first heading. */
  readonly section: string | undefined;
};

/** A point after one of these does not end a sentence, nor after a number: "am 11. September", "§ 83 Abs. 2". */
const abbreviations = new Set(
  'abs art az bzgl bzw ca dr etc evtl gem gez ggf inkl lfd max mio mind mrd nr nrn o.g ref rd s sog st str tel tsd u ü.pl usw v vgl z zzgl zzt z.b d.h i.v u.a i.d.r v.h'.split(
    ' ',
  ),
);

/** A heading of a council paper: a short line that ends in a colon, and nothing else on it. */
const heading = /^[ \t]*(\p{Lu}[^\n.:!?]{2,60}):[ \t]*$/u;

/**
 * The sentences of a text, in their order. What wraps over lines is one; an empty line, a heading and an entry of a list
 * end it. Law: passages do not overlap, and hold every letter of the text but those of headings.
 */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let section: string | undefined;
  let begin = 0;
  const close = (end: number) => {
    passages.push(...sentencesIn(text, begin, end).map((span) => ({ ...span, section })));
  };
  for (const { start, end, line } of linesOf(text)) {
    const title = heading.exec(line)?.[1]?.trim();
    if (title !== undefined || line.trim() === '' || isEntry(line)) {
      close(start);
      begin = title === undefined ? start : end;
    }
    if (title !== undefined) section = title;
  }
  close(text.length);
  return passages;
}

const isEntry = (line: string): boolean => /^[ \t]*(?:[-–•▪*]|\(?\d{1,2}[.)]|[a-z]\))[ \t]+\S/.test(line);

function linesOf(text: string): readonly { start: number; end: number; line: string }[] {
  const lines: { start: number; end: number; line: string }[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found + 1;
    lines.push({ start, end, line: text.slice(start, end).replace(/[\r\n\f]+$/, '') });
    if (found === -1) break;
    start = end;
  }
  return lines;
}

function sentencesIn(text: string, from: number, until: number): readonly { start: number; end: number }[] {
  const ends = /[.!?][“”"')\]]*(?=\s)/g;
  const spans: { start: number; end: number }[] = [];
  let start = from;
  ends.lastIndex = from;
  for (let found = ends.exec(text); found && found.index < until; found = ends.exec(text)) {
    const end = found.index + found[0].length;
    if (found[0].startsWith('.') && !endsSentence(text, found.index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  return [...spans, { start, end: until }].map((span) => trimmed(text, span)).filter(isFilled);
}

/** Not after an abbreviation or an ordinal number, and only where what follows can begin a sentence. */
function endsSentence(text: string, point: number, end: number): boolean {
  const word = /[^\s(„"]*$/.exec(text.slice(Math.max(0, point - 24), point))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return false;
  const next = /^\s+(\S)/.exec(text.slice(end, end + 80))?.[1];
  if (next === undefined) return true;
  if (/^\d{1,2}$/.test(word) || /^[IVX]+$/.test(word)) return false;
  return /[\p{Lu}\d„"(§-]/u.test(next);
}

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

const isFilled = ({ start, end }: { start: number; end: number }): boolean => end > start;
