import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { StepsPanel } from './StepsPanel.tsx';

/** The steps themselves, without what is outstanding in them. */
async function stepsOn(day: string) {
  renderWithApi(<StepsPanel selection={selectionOn(day)} />);
  const list = await screen.findByRole('list', { name: 'Schritte bis zum Verwendungsnachweis' });
  return within(list)
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement === list);
}

test.for([
  [0, `Interessenbekundung erledigt${claimed('spätestens 11.10.2018', 'Sachverhalt', 'belegt')}`],
  [1, `Planung läuft${claimed('bis Ende 2018', 'Sachverhalt', 'belegt')}`],
  [2, 'Ratsbeschluss oder Kenntnisnahme steht ausKenntnisnahme vorgeschlagen, nichts beschlossen'],
  [2, claimed('Sitzungstag', 'Beschlussvorschlag', 'nicht genannt')],
  [3, 'Antrag steht aus'],
  [4, 'Zuwendungsbescheid steht aus'],
  [5, 'Mittelabruf nicht bekannt'],
  [6, 'Verwendungsnachweis nicht bekannt'],
] as const)('on 05.11.2018 step %i says: %s', async ([index, words]) => {
  const steps = await stepsOn('2018-11-05');
  expect(steps[index]).toHaveTextContent(words);
});

test('the answer to the interest is outstanding from the state since the interest was expressed', async () => {
  const [interest] = await stepsOn('2018-11-05');
  expect(interest).toHaveTextContent(/Wie lautet die Rückmeldung zur Interessenbekundung\?/);
  expect(interest).toHaveTextContent(/von: Land; die Verwaltung berichtet · seit spätestens 11\.10\.2018$/);
});

test('the step that is running is told to those who listen', async () => {
  const steps = await stepsOn('2018-11-05');
  expect(steps.filter((step) => step.getAttribute('aria-current') === 'step')).toEqual([steps[1]]);
});

const later = /^Zuletzt wurde am .* Neues bekannt/;

test('years later it is said that the news since then answers nothing of what is outstanding', async () => {
  await stepsOn('2022-12-31');
  expect(screen.getByText(later)).toHaveTextContent(
    'Zuletzt wurde am 31.12.2022 Neues bekannt; nichts davon beantwortet, was hier seit dem 05.11.2018 offen ist.',
  );
});

test('on the day of the paper itself there is no news since then', async () => {
  await stepsOn('2018-11-05');
  expect(screen.queryByText(later)).not.toBeInTheDocument();
});

test('a report without a date is outstanding from Eschweiler, beside the steps', async () => {
  await stepsOn('2018-11-05');
  const report = screen.getByRole('button', { name: /^Über die Rückmeldung .* \(Termin offen\)/ });
  expect(report.closest('li')).toHaveTextContent(/von: Stadt Eschweiler · seit 05\.11\.2018$/);
});
