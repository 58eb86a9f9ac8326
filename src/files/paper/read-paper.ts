import { beginsWith, isArchive, isPdf, plainText } from '#domain/paper/paper-type.ts';
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
  if (isPdf(bytes)) {
    return isUnpackedWithin(bytes, limits.unpacked)
      ? { kind: 'pdf' }
      : refused({ kind: 'unpacks-too-large', limit: limits.unpacked });
  }
  if (isArchive(bytes)) return readDocx(bytes, limits);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return readOldOffice(bytes);
  return readText(bytes);
}

/** The container of Office before 2007, which holds a Word file of today where that is encrypted. */
function readOldOffice(bytes: Uint8Array): PaperRead {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return refused({ kind: names.includes('EncryptedPackage') ? 'encrypted' : 'unknown-kind' });
}

function readText(bytes: Uint8Array): PaperRead {
  if (bytes.length === 0) return refused({ kind: 'empty' });
  const text = plainText(bytes);
  return text === undefined ? refused({ kind: 'unknown-kind' }) : paperOf('text', text.split('\f'));
}
