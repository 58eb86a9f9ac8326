import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { OwnDialog } from '#features/own/OwnDialog.tsx';
import type { Language } from '#i18n/language.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { renderWithApi } from '#tests/setup/render.tsx';

/** A page that shows an initiative, and the dialog over it. */
function Page() {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [shown, setShown] = useState<string>(gemeinsamKlappts.id);
  return (
    <>
      <button type="button" onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        Auf
      </button>
      <p>Gezeigt: {shown}</p>
      {anchor ? (
        <OwnDialog shownId={shown} anchor={anchor} onShow={setShown} onClose={() => setAnchor(undefined)} />
      ) : null}
    </>
  );
}

export async function openOwn(language: Language = 'de') {
  const { user } = renderWithApi(<Page />, language);
  await user.click(screen.getByRole('button', { name: 'Auf' }));
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  const fill = async (field: string, text: string) => {
    const input = await screen.findByRole('textbox', { name: field });
    await user.clear(input);
    await user.type(input, text);
  };
  const choose = async (name: string, text: string) => {
    const input = await screen.findByLabelText('Datei öffnen', { selector: 'input' });
    await user.upload(input, new File([text], name, { type: 'application/json' }));
  };
  return { user, press, fill, choose };
}
type OpenedOwn = Awaited<ReturnType<typeof openOwn>>;

export async function addOwn({ press, fill }: OpenedOwn, title = 'Vorlage 12/24') {
  await press('Neue Initiative');
  await fill('Name der Initiative', title);
  await fill('Verfasst von', 'Amt 50');
  await press('Anlegen');
  await screen.findByText(`„${title}“ ist angelegt.`);
}
export const listedOwn = async () =>
  within(await screen.findByRole('list', { name: 'Eigene Initiativen in diesem Browser' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('strong')?.textContent);
