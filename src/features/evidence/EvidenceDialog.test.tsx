import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import type { InitiativePayload } from '#contract/initiative.ts';
import { detailPath } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { proofOf } from '#tests/seen/claims.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

/** The first button that opens the proof of a text, and the dialog that it opens. */
async function proofFor(text: string, address: string) {
  const { user } = renderApp(address);
  const [button] = await screen.findAllByRole('button', { name: proofOf(text) });
  if (!button) throw new Error(`nothing proves “${text}”`);
  await user.click(button);
  return { user, button, dialog: await screen.findByRole('dialog') };
}

describe('a figure opens what proves it', () => {
  test('the words of the paper, their place, the day on which they became known, and the status', async () => {
    const { dialog } = await proofFor('Geld: 0 €', '/');
    expect(dialog).toHaveAccessibleName('Beleg');
    expect(within(dialog).getByRole('blockquote')).toHaveTextContent(
      '„Die aktive Mitwirkung in der Planungsphase erfordert nicht die Bereitstellung von finanziellen Ressourcen.“',
    );
    expect(dialog).toHaveTextContent('belegt');
    expect(dialog).toHaveTextContent('QuelleVorlage 367/18');
    expect(dialog).toHaveTextContent('AbschnittFinanzielle Auswirkungen');
    expect(dialog).toHaveTextContent('bekannt seit05.11.2018');
  });

  test('what it leaves open, and who resolves that', async () => {
    const { dialog } = await proofFor('noch nicht bezifferbar', '/');
    expect(dialog).toHaveTextContent('Offen istWird ein Eigenanteil verlangt, und wovon?');
    expect(dialog).toHaveTextContent('klärt: Förderbedingungen des Landes');
  });

  test('both facts where two are needed: who is bound, and until when', async () => {
    const { dialog } = await proofFor('Mitwirkung an der Planungsphase bis Ende 2018', '/');
    expect(within(dialog).getAllByRole('blockquote')).toHaveLength(2);
  });

  test('and leads to the fact among its source, with the same Stichtag and scenario', async () => {
    const { dialog } = await proofFor('Geld: 0 €', '/?asOf=2019-01-15&scenario=b');
    const link = within(dialog).getByRole('link', { name: 'In den Quellen zeigen' });
    expect(link).toHaveAttribute('href', '/sources?asOf=2019-01-15&scenario=b#fact-planning-cost');
  });
});

const withTexts = (texts: InitiativePayload['texts']) =>
  server.use(http.get(detailPath, () => HttpResponse.json({ ...gemeinsamKlappts, texts })));

describe('the paper is opened at the passage', () => {
  test('which is marked, word for word', async () => {
    const { user, dialog } = await proofFor('Geld: 0 €', '/');
    await user.click(within(dialog).getByRole('button', { name: 'In der Vorlage zeigen' }));
    const paper = await within(dialog).findByRole('group', { name: 'Text der Vorlage' });
    expect(paper).toHaveFocus();
    expect(paper.querySelector('mark')).toHaveTextContent(
      'Die aktive Mitwirkung in der Planungsphase erfordert nicht die Bereitstellung von finanziellen Ressourcen.',
    );
    expect(paper).toHaveTextContent('Anlage II - Gemeinsame Interessenbekundung');
    expect(paper).not.toHaveTextContent(/gez\. [A-Z]/);
    await user.click(within(dialog).getByRole('button', { name: 'Vorlage schließen' }));
    expect(within(dialog).queryByRole('group', { name: 'Text der Vorlage' })).not.toBeInTheDocument();
  });

  test('and where its text has not got the passage any more, or nobody kept it, that is said', async () => {
    withTexts({ 'paper-367-18': ['Eine andere Fassung.'] });
    const { user, dialog } = await proofFor('Geld: 0 €', '/');
    await user.click(within(dialog).getByRole('button', { name: 'In der Vorlage zeigen' }));
    expect(await within(dialog).findByText(/nicht mehr zu finden/)).toBeVisible();
    cleanup();
    withTexts(undefined);
    const { user: other, dialog: second } = await proofFor('Geld: 0 €', '/');
    await other.click(within(second).getByRole('button', { name: 'In der Vorlage zeigen' }));
    expect(await within(second).findByText('Der Text dieser Quelle ist nicht hinterlegt.')).toBeVisible();
  });
});

describe('the dialog gives the focus back to what opened it', () => {
  test('when it is closed by Escape', async () => {
    const { user, button, dialog } = await proofFor('Planungsphase, läuft', '/');
    expect(dialog).toContainElement(document.querySelector(':focus'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(button).toHaveFocus();
  });

  test('and is gone when the reader goes back to another view meanwhile', async () => {
    const { user } = renderApp('/');
    await user.click(await screen.findByRole('radio', { name: /^B/ }));
    const [button] = await screen.findAllByRole('button', { name: proofOf('Ende 2018') });
    if (!button) throw new Error('nothing proves the end');
    await user.click(button);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    history.back();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  test('when it is closed by its button', async () => {
    const { user, button, dialog } = await proofFor('Planungsphase, läuft', '/');
    await user.click(within(dialog).getByRole('button', { name: 'Schließen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(button).toHaveFocus();
  });
});

test.for(['{Enter}', ' '])(
  'words inside the sentence open their proof by keyboard, too: “%s”',
  async (key) => {
    const { user } = renderApp('/');
    const words = await screen.findByRole('button', {
      name: proofOf('Mitwirkung an der Planungsphase bis Ende 2018'),
    });
    words.focus();
    await user.keyboard(key);
    expect(await screen.findByRole('dialog', { name: 'Beleg' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(words).toHaveFocus());
  },
);

test('a bar of the chart opens its proof by the Enter key, and the focus comes back to the chart', async () => {
  const { user } = renderApp('/');
  const chart = await screen.findByRole('application', { name: 'Landesmittel und Eigenanteil 2019' });
  chart.focus();
  await user.keyboard('{ArrowRight}{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Beleg' });
  expect(within(dialog).getByRole('blockquote')).toHaveTextContent(
    'zusätzliche Finanzmittel bereitstellen will',
  );
  await user.keyboard('{Escape}');
  await waitFor(() => expect(chart).toHaveFocus());
});

test('a sum opens all the facts that it adds up', async () => {
  const { dialog } = await proofFor('mind. 0 €, 2 von 3 offen', '/budget');
  expect(within(dialog).getAllByRole('blockquote')).toHaveLength(3);
});

describe('a figure of a scenario', () => {
  test('opens who assumed it and why there is no proof, and quotes nobody', async () => {
    const { dialog } = await proofFor('8.887,50 €', '/budget?scenario=b');
    expect(dialog).toHaveAccessibleName('So kommt es zustande: Eigenanteil');
    expect(dialog).toHaveTextContent(
      'Eigenanteil: 29.887,50 € Kosten − 21.000,00 € Landesmittel − 0,00 € Dritte = 8.887,50 €',
    );
    expect(dialog).toHaveTextContent('Szenario B: Anteilfinanzierung 80/20, Stadt Eschweiler');
    expect(dialog).toHaveTextContent('Annahme, kein Beschluss. Demodaten.');
    expect(dialog).toHaveTextContent('angenommen von: Demodaten');
    expect(dialog).toHaveTextContent('Eine Annahme hat keinen Beleg.');
    expect(within(dialog).queryByRole('blockquote')).not.toBeInTheDocument();
  });

  test('of both municipalities opens what each adds, and the assumptions of both', async () => {
    const { dialog } = await proofFor('26.662,50 €', '/budget?scenario=b');
    expect(dialog).toHaveAccessibleName('So kommt es zustande: Eigenanteil, zusammen');
    expect(dialog).toHaveTextContent(
      'StädteRegion Aachen, Eigenanteil = 17.775,00 €Stadt Eschweiler, Eigenanteil = 8.887,50 €Zusammen: 17.775,00 € + 8.887,50 € = 26.662,50 €',
    );
    expect(dialog).toHaveTextContent('80/20, StädteRegion Aachen und Stadt Eschweiler');
    for (const party of ['StädteRegion Aachen', 'Stadt Eschweiler']) {
      expect(within(dialog).getByRole('heading', { level: 4, name: party })).toBeVisible();
    }
  });

  test.for([
    [
      'limits',
      'Grenzen der Deckung, Stadt Eschweiler',
      'höchster Eigenanteil',
      '11.362,50 € / 26.250,00 € = 43,28 %',
    ],
    ['limits', 'Grenzen der Deckung, Stadt Eschweiler', 'höchste tragbare Kosten', 'das höhere = '],
    ['payers', 'Wer zahlt', '^Land', 'Zusammen: 42.000,00 € + 21.000,00 € = 63.000,00 €'],
    [
      'law',
      'Welches Instrument, wer entscheidet? Stadt Eschweiler',
      'mittlerer Fall',
      '15.000,00 € − 8.887,50 € = 6.112,50 €',
    ],
  ] as const)('in %s, “%s”, row “%s”, opens its own calculation', async ([tab, table, row, step]) => {
    const { user } = renderApp(`/budget?scenario=b&tab=${tab}`);
    const found = await screen.findByRole('table', { name: table });
    const cells = within(found).getByRole('row', { name: new RegExp(row) });
    const [button] = within(cells).getAllByRole('button');
    if (!button) throw new Error(`nothing opens in ${row}`);
    await user.click(button);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(step);
    const claim = button.querySelector('.claim')?.textContent ?? '';
    expect(dialog.querySelector('.large')).toHaveTextContent(claim.replaceAll(/\s/g, ' '));
  });
});
