import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { DeadlinesPanel } from './DeadlinesPanel.tsx';

test('on 05.11.2018 no date has a day, so there is no calendar file, and the panel says why', async () => {
  renderWithApi(<DeadlinesPanel selection={selectionOn('2018-11-05')} />);
  const panel = await screen.findByRole('region', { name: 'Fristen und Termine' });
  await within(panel).findByRole('heading', { name: 'In den nächsten 30 Tagen' });
  expect(panel).toHaveTextContent('Kein Termin, für den ein Tag genannt ist.');
  expect(panel).toHaveTextContent(
    'Kein Termin hat einen genannten Tag, eine Kalenderdatei gibt es nicht. 4 Termine ohne genauen Tag stehen nicht im Kalender.',
  );
  expect(within(panel).queryByRole('button', { name: /Kalenderdatei/ })).not.toBeInTheDocument();
});

test('“Ende 2018” stays imprecise, with the latest day that it can mean beside it', async () => {
  renderWithApi(<DeadlinesPanel selection={selectionOn('2018-11-05')} />);
  const table = await screen.findByRole('table', { name: 'Ohne genauen Tag' });
  const end = within(table).getByRole('row', { name: /^Ende der Bindung/ });
  expect(end).toHaveTextContent(claimed('Ende 2018', 'Sachverhalt', 'belegt'));
  expect(end).toHaveTextContent(/spätestens 31\.12\.2018, noch 56 Tage$/);
  // No source says whom the begin of a phase concerns, so nobody is named.
  expect(within(table).getByRole('row', { name: /^Beginn: Umsetzungsphase/ })).toHaveTextContent(
    /Umsetzungsphasenicht genannt2019, Termin offen/,
  );
  const report = within(table).getByRole('row', { name: /^Über die Rückmeldung/ });
  expect(report).toHaveTextContent(/Stadt Eschweiler.*Termin offen.*kein Tag genannt$/);
});

test('on 15.05.2023 the end of the follow-up is due in 31 to 60 days and can be saved', async () => {
  renderWithApi(<DeadlinesPanel selection={selectionOn('2023-05-15')} />);
  const table = await screen.findByRole('table', { name: 'In 31 bis 60 Tagen' });
  expect(within(table).getByRole('row', { name: /^Folgeinitiative endet/ })).toHaveTextContent(
    /30\.06\.2023.*noch 46 Tage$/,
  );
  expect(screen.getByRole('button', { name: 'Als Kalenderdatei (ICS) speichern' })).toBeInTheDocument();
});
