import { decoded } from '#domain/paper/decoded.ts';
import { type PaperLimits, type PaperRead, paperOf, refused } from './paper.ts';
import { unpacked } from './unpacked.ts';
import { xmlEvents } from './xml-events.ts';

const body = 'word/document.xml';
const notes = ['word/footnotes.xml', 'word/endnotes.xml'];

/** The text of a Word file as one reads it: its paragraphs, its tables row by row, and behind them its notes. */
export function readDocx(bytes: Uint8Array, limits: Pick<PaperLimits, 'unpacked'>): PaperRead {
  const archive = unpacked(bytes, (path) => path === body || notes.includes(path), limits.unpacked);
  if (archive.kind !== 'unpacked') {
    const isTooLarge = archive.kind === 'too-large';
    return refused(isTooLarge ? { kind: 'unpacks-too-large', limit: limits.unpacked } : { kind: 'broken' });
  }
  if (!archive.parts.has(body)) return refused({ kind: 'unknown-kind' });
  const texts = [body, ...notes].map((path) => textOfPart(archive.parts.get(path)));
  return paperOf('docx', texts.join('\n').split('\f'));
}

/** What is no text of the paper: what was deleted or moved away, instructions of fields, and the same a second time. */
const silent: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
]);

function textOfPart(bytes: Uint8Array | undefined): string {
  const xml = bytes && decoded(bytes)?.text;
  if (xml === undefined) return '';
  const texts: string[] = [];
  let depthOfSilence = 0;
  let isInText = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (isInText && depthOfSilence === 0) texts.push(event.text);
    } else if (silent.has(event.name)) {
      depthOfSilence = Math.max(0, depthOfSilence + (event.kind === 'begin' ? 1 : -1));
    } else if (event.name === 'w:t') {
      isInText = event.kind === 'begin';
    } else if (depthOfSilence === 0) {
      texts.push(event.kind === 'begin' ? signAt(event.name, event.attributes) : signAfter(event.name));
    }
  }
  // A cell ends with its last paragraph: what comes next stands in the same line.
  return texts.join('').replaceAll(/\n+\t/g, '\t');
}

/** What an element without text stands for. */
function signAt(name: string, attributes: string): string {
  switch (name) {
    case 'w:tab':
      return '\t';
    case 'w:br':
      return attributes.includes('"page"') ? '\f' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function signAfter(name: string): string {
  if (name === 'w:p' || name === 'w:tr') return '\n';
  return name === 'w:tc' ? '\t' : '';
}
