import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptCases } from '#api/kept-cases.ts';
import { caseOfHalf } from '#tests/given/cases.ts';
import { renderApp } from '#tests/setup/render.tsx';

const changed = '/budget?scenario=b&changes=1o50&tab=comparison';
const panel = () => screen.findByRole('region', { name: 'Fälle' });
const keep = (...cases: readonly (typeof caseOfHalf)[]) => {
  for (const each of cases) localStorage.setItem(`foerderlage.case.${each.id}`, JSON.stringify(each));
};
const names = () => keptCases.get().cases.map(({ name }) => name);

function forgetAll() {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
}
beforeEach(forgetAll);
afterEach(() => {
  vi.restoreAllMocks();
  forgetAll();
});

async function keepHalf({ user }: ReturnType<typeof renderApp>) {
  const cases = within(await panel());
  await user.click(cases.getByRole('button', { name: 'Als Fall behalten' }));
  const form = within(cases.getByRole('form', { name: 'Als Fall behalten' }));
  await user.type(form.getByLabelText('Name'), 'Halbe-halbe');
  await user.type(form.getByLabelText('Begründung'), 'Der Kreis rechnet mit der Hälfte.');
  await user.type(form.getByLabelText('Verfasst von'), 'Kämmerei');
  await user.click(form.getByRole('button', { name: 'Behalten' }));
  return cases;
}

test('a changed scenario is kept under a name with its reason and office, and the page calls it so from then on', async () => {
  const cases = await keepHalf(renderApp(changed));
  expect(await cases.findByText('Gezeigt wird der Fall „Halbe-halbe“.')).toBeVisible();
  expect(cases.getByRole('status')).toHaveTextContent('Der Fall „Halbe-halbe“ ist behalten.');
  expect(cases.getByRole('status')).toHaveFocus();
  const entry = cases.getByRole('listitem');
  expect(entry).toHaveTextContent('aus Szenario B · eine Angabe geändert');
  expect(entry).toHaveTextContent('Der Kreis rechnet mit der Hälfte.');
  expect(entry).toHaveTextContent(/Kämmerei, \d\d\.\d\d\.\d{4}/);
  const said =
    'Fall „Halbe-halbe“, abgeleitet aus Szenario B: Anteilfinanzierung 80/20, eigene Eingabe, Annahme';
  expect((await screen.findAllByText(new RegExp(said))).length).toBeGreaterThan(0);
  expect(screen.queryByText(/Szenario B, geändert/)).not.toBeInTheDocument();
});

test('what is missing is said at its field, and no name of a person is asked for', async () => {
  const { user } = renderApp(changed);
  const cases = within(await panel());
  await user.click(cases.getByRole('button', { name: 'Als Fall behalten' }));
  const form = within(cases.getByRole('form'));
  expect(form.getByLabelText('Name')).toHaveFocus();
  await user.type(form.getByLabelText('Name'), 'Halbe-halbe');
  await user.click(form.getByRole('button', { name: 'Behalten' }));
  expect(form.getByLabelText('Begründung')).toHaveFocus();
  expect(form.getByLabelText('Begründung')).toBeInvalid();
  expect(form.getByLabelText('Verfasst von')).toHaveAccessibleDescription(
    /Bitte ausfüllen.*Amt oder Funktion.*kein Name einer Person/,
  );
  expect(names()).toEqual([]);
});

test('a kept case is opened from the page without a scenario, copied, renamed, deleted and had back', async () => {
  keep(caseOfHalf);
  const { user } = renderApp('/budget');
  const cases = within(await panel());
  await user.click(await cases.findByRole('button', { name: 'Öffnen: Halbe-halbe' }));
  await waitFor(() => expect(location.search).toBe('?scenario=b&changes=1o50'));

  await user.click(await screen.findByRole('tab', { name: 'Vergleich' }));
  await screen.findByText('Gezeigt wird der Fall „Halbe-halbe“.');
  const opened = within(await panel());
  await user.click(await opened.findByRole('button', { name: 'Kopieren: Halbe-halbe' }));
  expect(await opened.findByText('Die Kopie heißt „Halbe-halbe (2)“.')).toBeVisible();
  await user.click(opened.getByRole('button', { name: 'Umbenennen: Halbe-halbe (2)' }));
  const name = opened.getByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Halbe-halbe');
  await user.click(opened.getByRole('button', { name: 'Behalten' }));
  expect(name).toHaveAccessibleDescription(/So heißt schon ein Fall/);
  await user.type(name, ' im Mai');
  await user.click(opened.getByRole('button', { name: 'Behalten' }));
  await waitFor(() => expect(names()).toContain('Halbe-halbe im Mai'));

  await user.click(opened.getByRole('button', { name: 'Löschen: Halbe-halbe im Mai' }));
  expect(names()).toEqual(['Halbe-halbe']);
  await user.click(opened.getByRole('button', { name: 'Rückgängig' }));
  expect(names()).toContain('Halbe-halbe im Mai');
});

test('a case of a scenario that is not there says so and is not opened', async () => {
  keep({ ...caseOfHalf, scenario: 'z' });
  renderApp('/budget');
  const cases = within(await panel());
  expect(await cases.findByText(/Das Szenario „z“ gibt es in dieser Initiative nicht mehr/)).toBeVisible();
  expect(cases.queryByRole('button', { name: /^Öffnen/ })).not.toBeInTheDocument();
});

test('what cannot be read is named, and stays until it is deleted', async () => {
  localStorage.setItem('foerderlage.case.torn', '{');
  const { user } = renderApp('/budget');
  const cases = within(await panel());
  expect(await cases.findByText(/„foerderlage.case.torn“.*der ganze Eintrag: kein JSON/)).toBeVisible();
  expect(localStorage.getItem('foerderlage.case.torn')).toBe('{');
  await user.click(cases.getByRole('button', { name: 'Löschen: foerderlage.case.torn' }));
  expect(localStorage.getItem('foerderlage.case.torn')).toBeNull();
});

test('where the browser keeps nothing it is said, and the case is there as long as the page', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const cases = await keepHalf(renderApp(changed));
  expect(await cases.findByText(/Dieser Browser behält keine Angaben/)).toBeVisible();
  expect(cases.getByRole('listitem')).toHaveTextContent('Halbe-halbe');
  await userDeletes('Halbe-halbe');
});

/** What lives in the page would be there in the next test. */
async function userDeletes(name: string) {
  screen.getByRole('button', { name: `Löschen: ${name}` }).click();
  await waitFor(() => expect(names()).toEqual([]));
}

test('another scenario drops no entry without a word: it is taken back, or kept', async () => {
  const { user } = renderApp(changed);
  await panel();
  await user.click(screen.getByRole('radio', { name: 'C: Festbetrag je Stelle' }));
  const said = 'Eine geänderte Angabe zu Szenario B steht nicht mehr in dieser Ansicht.';
  expect(await screen.findByText(said)).toBeVisible();
  await waitFor(() => expect(location.search).toBe('?scenario=c&tab=comparison'));
  await user.click(screen.getByRole('button', { name: 'Zurückholen' }));
  expect(location.search).toBe('?scenario=b&changes=1o50&tab=comparison');
  await waitFor(() => expect(screen.queryByText(said)).not.toBeInTheDocument());

  await user.click(screen.getByRole('radio', { name: 'C: Festbetrag je Stelle' }));
  const notice = within((await screen.findByText(said)).parentElement ?? document.body);
  await user.click(notice.getByRole('button', { name: 'Als Fall behalten' }));
  await user.type(notice.getByLabelText('Name'), 'Halbe-halbe');
  await user.type(notice.getByLabelText('Begründung'), 'Der Kreis rechnet so.');
  await user.type(notice.getByLabelText('Verfasst von'), 'Kämmerei');
  await user.click(notice.getByRole('button', { name: 'Behalten' }));
  expect(names()).toEqual(['Halbe-halbe']);
  await waitFor(() => expect(screen.queryByText(said)).not.toBeInTheDocument());
});
