import type { PdfLibrary } from '#files/paper/pdf.ts';

/** What the commands ask of the computer; a test brings one of its own. */
export type World = {
  readonly version: string;
  /** The bytes of a file, or of the standard input for "-". What is longer is cut behind the first byte beyond. */
  readonly open: (name: string, mostBytes: number) => Promise<Opened>;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  readonly pdfLibrary: () => Promise<PdfLibrary>;
};

export type Opened =
  | { readonly kind: 'opened'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' | 'folder' | 'denied' | 'unreadable' };

/** Fine, problems in a file, wrong use. The worst of several files counts. */
export type ExitCode = 0 | 1 | 2;

export const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce((most, code) => (code > most ? code : most), 0);
