import { decoded } from '../decoded.ts';
import { readDocx } from './docx.ts';
import { type PaperLimits, type PaperRead, paperLimits, paperOf, refused } from './paper.ts';
import { isUnpackedWithin } from './pdf-streams.ts';
import { type PdfLibrary, readPdf } from './pdf.ts';

/**
 * The text of a paper, whatever kind its bytes are of; its name is not asked. The library for PDFs is asked for only
 * where there is one: a browser and Node need different files of it.
 */
export async function readPaper(
  bytes: Uint8Array,
  pdfLibrary: () => Promise<PdfLibrary>,
  limits: PaperLimits = paperLimits,
): Promise<PaperRead> {
  const read = readUnlessPdf(bytes, limits);
  return read.kind === 'pdf' ? readPdf(bytes, pdfLibrary, limits) : read;
}

/** What a file says without a library: its text, why it has none, or that it is a PDF that may be opened. */
export function readUnlessPdf(
  bytes: Uint8Array,
  limits: PaperLimits = paperLimits,
): PaperRead | { readonly kind: 'pdf' } {
  if (bytes.length > limits.file) {
    return refused({ kind: 'too-large', bytes: bytes.length, limit: limits.file });
  }
  if (hasPdfHeader(bytes)) {
    return isUnpackedWithin(bytes, limits.unpacked)
      ? { kind: 'pdf' }
      : refused({ kind: 'unpacks-too-large', limit: limits.unpacked });
  }
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readDocx(bytes, limits);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return readOldOffice(bytes);
  return readText(bytes);
}

const beginsWith = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, index) => bytes[index] === byte);

/** Readers accept what stands before the header, up to a kilobyte (ISO 32000-1, annex H.3.4.1). */
const hasPdfHeader = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** The container of Office before 2007, which holds a Word file of today where that is encrypted. */
function readOldOffice(bytes: Uint8Array): PaperRead {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return refused({ kind: names.includes('EncryptedPackage') ? 'encrypted' : 'unknown-kind' });
}

function readText(bytes: Uint8Array): PaperRead {
  if (bytes.length === 0) return refused({ kind: 'empty' });
  const text = decoded(bytes)?.text;
  // Rich text is written in letters, and is still no text that one reads.
  if (text === undefined || text.startsWith(String.raw`{\rtf`)) return refused({ kind: 'unknown-kind' });
  return paperOf('text', text.split('\f'));
}
