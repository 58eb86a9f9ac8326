import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

/** A PDF whose pages draw the lines given, one below the other; a page of no line is an empty sheet. */
export function pdfOf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const streams = pages.map((lines) =>
    lines.length === 0
      ? ''
      : `BT /F1 12 Tf 16 TL 50 780 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`,
  );
  return pdfOfStreams(streams.map(bytesOf), trailer);
}

/** A PDF of pages with these contents, packed. */
export function pdfOfStreams(streams: readonly Uint8Array[], trailer = ''): Uint8Array {
  const kids = streams.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...streams.flatMap((stream, index) => {
      const packed = deflateSync(stream);
      const content = Buffer.from(packed).toString('latin1');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return pdfOfObjects(objects, trailer);
}

/** A PDF of these objects, of which the first is its catalog. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  const parts = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const body = `%PDF-1.4\n${parts.join('')}`;
  const table = parts.map((part) => `${String(body.indexOf(part)).padStart(10, '0')} 00000 n \n`).join('');
  return bytesOf(
    `${body}xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** A sheet with a line of text and, over its lower half, a black picture that is packed like a fax (ITU-T T.6). */
export function faxedPdf(line: string): Uint8Array {
  const side = 200;
  // A row like the one before is one bit; the end is marked twice.
  const bits = `${'1'.repeat(side)}${'000000000001'.repeat(2)}`;
  const fax = (bits.match(/.{1,8}/g) ?? [])
    .map((byte) => String.fromCodePoint(Number.parseInt(byte.padEnd(8, '0'), 2)))
    .join('');
  const content = `BT /F1 12 Tf 50 780 Td (${line}) Tj ET q 595 0 0 421 0 0 cm /Scan Do Q`;
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Scan 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${side} /Rows ${side} /BlackIs1 true >> /Length ${fax.length} >>\nstream\n${fax}\nendstream`,
  ]);
}

/** A PDF that nobody can open without its password. */
export const encryptedPdf = (): Uint8Array =>
  pdfOf(
    [['geheim']],
    `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  );

/** A PDF that says of itself that it is packed twice, by which a few kilobytes can hold a gigabyte. */
export const packedTwice = (): Uint8Array =>
  pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Length 2 /Filter [/FlateDecode /FlateDecode] >>\nstream\nxx\nendstream',
  ]);

/** A Word file whose body is this XML. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  });
