import { createHash } from 'node:crypto';

const reasons = {
  away: {
    status: 503,
    de: 'Der Anmeldedienst antwortet gerade nicht. Bitte in einigen Minuten noch einmal anmelden.',
    en: 'The sign-in service does not answer just now. Please sign in again in a few minutes.',
  },
  left: {
    status: 400,
    de: 'Diese Anmeldung wurde nicht hier begonnen, oder sie liegt länger als zehn Minuten zurück. Bitte noch einmal anmelden.',
    en: 'This sign-in was not begun here, or it was more than ten minutes ago. Please sign in again.',
  },
  refused: {
    status: 403,
    de: 'Der Anmeldedienst hat die Anmeldung nicht bestätigt. Bitte noch einmal anmelden; bleibt es dabei, hilft, wer die Konten verwaltet.',
    en: 'The sign-in service did not confirm the sign-in. Please sign in again; if it stays like this, ask who manages the accounts.',
  },
} as const;

/** Letters, colours and measures of the pages, as far as a page without them needs any. */
const style = `
  body { margin: 0 auto; max-width: 40rem; padding: 3rem 1.5rem; font: 1.125rem/1.5 'Fira Sans', system-ui, sans-serif; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  h2 { font-size: 1.25rem; }
  div { border-top: 1px solid; margin-top: 2.5rem; padding-top: 1rem; }
  a { color: light-dark(oklch(42.84% 0.1689 265.02), oklch(75.39% 0.0772 264.66)); display: inline-block; padding: 0.5rem 0; }
  a:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`;

/** What a browser shows where a sign-in came to nothing: there is no page of ours around it. Says nothing of what came. */
export function failurePage(reason: keyof typeof reasons, address: string, cookie?: string): Response {
  const { status, de, en } = reasons[reason];
  const html = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Förderlage: Anmeldung</title>
<style>${style}</style>
<h1>Anmeldung nicht gelungen</h1>
<p>${de}</p>
<p><a href="${address}/">Zurück zur Förderlage</a></p>
<div lang="en">
<h2>Sign-in did not succeed</h2>
<p>${en}</p>
<p><a href="${address}/?lang=en">Back to Förderlage</a></p>
</div>
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
  };
  return new Response(html, {
    status,
    headers: { ...headers, ...(cookie !== undefined && { 'set-cookie': cookie }) },
  });
}
