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

/** What a browser shows where a sign-in came to nothing: there is no page of ours around it. Says nothing of what came. */
export function failurePage(reason: keyof typeof reasons, address: string, cookie?: string): Response {
  const { status, de, en } = reasons[reason];
  const html = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Förderlage: Anmeldung</title>
<h1>Anmeldung nicht gelungen</h1>
<p>${de}</p>
<p><a href="${address}/">Zurück zur Förderlage</a></p>
<div lang="en">
<h2>Sign-in did not succeed</h2>
<p>${en}</p>
<p><a href="${address}/?lang=en">Back to Förderlage</a></p>
</div>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(html, {
    status,
    headers: { ...headers, ...(cookie !== undefined && { 'set-cookie': cookie }) },
  });
}
