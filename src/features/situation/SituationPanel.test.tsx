import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumed, claimed, proofOf } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { acrossTwoYears } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { SituationPanel } from './SituationPanel.tsx';

async function panelOn(day: string, told: Partial<Selection> = {}) {
  renderWithApi(<SituationPanel selection={selectionOn(day, told)} />);
  await screen.findByRole('heading', { name: 'Phase' });
  return screen.getByRole('region', { name: 'Auf einen Blick' });
}

describe('on 05.11.2018, the day of the council paper,', () => {
  test.for([
    ['the planning phase is running', claimed('Planungsphase, läuft', 'Sachverhalt', 'belegt')],
    ['it has 56 days left', 'noch 56 Tage'],
    ['the commitment ends at the “Ende 2018”', claimed('Ende 2018', 'Sachverhalt', 'belegt')],
    ['the only duty is to take part', 'nur Mitwirkung an der Planungsphase'],
    ['the planning phase costs 0 €', claimed('Geld: 0 €', 'Finanzielle Auswirkungen', 'belegt')],
    [
      'the state names no amount for 2019',
      claimed('Landesmittel 2019Betrag nicht genannt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt'),
    ],
    [
      'the own contribution is no number',
      claimed('Eigenanteil 2019noch nicht bezifferbar', 'Finanzielle Auswirkungen', 'noch nicht bezifferbar'),
    ],
    [
      'nothing has been decided',
      'Vorlage 367/18 · Kenntnisnahme vorgeschlagen, nichts beschlossen · 17 Fakten',
    ],
  ] as const)('%s: %s', async ([, words]) => {
    expect(await panelOn('2018-11-05')).toHaveTextContent(words);
  });

  test('the sentence says all of it at once, and each of its statements can be proven', async () => {
    expect(await panelOn('2018-11-05')).toHaveTextContent(/Am 05\.11\.2018 läuft die Planungsphase/);
    for (const statement of [
      'Planungsphase',
      'Mitwirkung an der Planungsphase bis Ende 2018',
      'in Aussicht gestellt',
      'noch nicht bezifferbar',
    ]) {
      expect(screen.getAllByRole('button', { name: proofOf(statement) }).length).toBeGreaterThan(0);
    }
  });

  test('a scenario stands beside what is known, as an assumption, and never in its place', async () => {
    const panel = await panelOn('2018-11-05', { scenario: 'b' });
    expect(panel).toHaveTextContent(assumed('Szenario B: 63.000 € (26.000 € bis 180.000 €)'));
    expect(panel).toHaveTextContent(assumed('Szenario B: 26.663 € (11.350 € bis 74.100 €)'));
    expect(panel).toHaveTextContent('Betrag nicht genannt');
    expect(panel).toHaveTextContent('noch nicht bezifferbar');
  });

  test('a scenario for Eschweiler alone shows the figures of Eschweiler', async () => {
    const panel = await panelOn('2018-11-05', { scenario: 'b', municipality: 'stadt-eschweiler' });
    expect(panel).toHaveTextContent(assumed('Szenario B: 8.888 € (5.675 € bis 24.700 €)'));
  });

  test('of a grant over two years it shows what falls to the chosen one, or all of it, and says so', async () => {
    const told = { scenario: 'b', changes: acrossTwoYears } as const;
    const panel = await panelOn('2018-11-05', told);
    expect(panel).toHaveTextContent('Szenario B, geändert: 27.650 €');
    cleanup();
    const ofAll = await panelOn('2018-11-05', { ...told, year: 'all' });
    expect(ofAll).toHaveTextContent('Szenario B, geändert, 2019–2020: ');
  });
});

describe('on other days', () => {
  test('before the initiative was presented it is not known, and nothing can be proven', async () => {
    const panel = await panelOn('2018-09-10', { scenario: 'b' });
    expect(panel).toHaveTextContent('Am 10.09.2018 ist keine Initiative bekannt.');
    expect(panel).toHaveTextContent('Phasenichts bekanntGebunden bisnichts bekannt');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('after the first letter there is an initiative, but no phase, commitment or money', async () => {
    const panel = await panelOn('2018-10-10', { scenario: 'b' });
    expect(panel).toHaveTextContent(
      'Phasekeine Phase genanntGebunden biskeine Bindung bekanntLandesmittelnichts bekanntEigenanteilnichts bekannt',
    );
  });

  test('after the end of 2018 the phase is over and the commitment has expired', async () => {
    const panel = await panelOn('2019-01-15');
    expect(panel).toHaveTextContent(claimed('Planungsphase, beendet', 'Sachverhalt', 'belegt'));
    expect(panel).toHaveTextContent(claimed('abgelaufen (Ende 2018)', 'Sachverhalt', 'belegt'));
    expect(panel).not.toHaveTextContent('noch 56 Tage');
  });
});

test('an English reader is told the same', async () => {
  renderWithApi(<SituationPanel selection={selectionOn('2018-11-05')} />, 'en');
  await screen.findByRole('heading', { name: 'Phase' });
  const panel = screen.getByRole('region', { name: 'At a glance' });
  expect(panel).toHaveTextContent('Planning phase, running');
  expect(panel).toHaveTextContent('end of 2018');
  expect(panel).toHaveTextContent('Money: €0');
  expect(panel).toHaveTextContent(/State funding 2019amount not stated.*in prospect/);
  expect(panel).toHaveTextContent(/Own contribution 2019cannot be assessed yet – evidence/);
});
