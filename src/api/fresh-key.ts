/** A name that nobody else has given, also on a page without a certificate, where `crypto.randomUUID` is missing. */
export const freshKey = (bytes = 16): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
