import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { eschweiler, field, noteOf, stale, write } from '#tests/given/workbench.ts';
import { renderChoosing } from '#tests/setup/render.tsx';
import { ScenarioPanel } from './ScenarioPanel.tsx';

const ownShare: Change = { input: 'ownShare', value: certain(25_00) };
const headroom: Change = { input: 'headroom', party: 'stadt-eschweiler', value: certain(3_000_00) };

/** The form of scenario B over a page that remembers the changes; all groups of inputs are open. */
async function formWith(...made: readonly Change[]) {
  const { user, selection, choose } = renderChoosing(
    selectionOn('2018-11-05', { scenario: 'b', changes: made }),
    (selected, change) => <ScenarioPanel selection={selected} onChange={(changes) => change({ changes })} />,
  );
  await screen.findByLabelText(`Stellen, ${eschweiler}`);
  for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
  const changes = () => selection().changes;
  return { user, changes, back: () => act(() => choose({ changes: [] })) };
}

const slider = () => screen.getByRole('slider');
const button = (name: string) => screen.getByRole('button', { name });
/** What is said to those who listen. */
const heard = () =>
  screen.getAllByRole('status').map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));
const resetAll = 'Alle Änderungen zurücknehmen';

describe('a wrong entry', () => {
  test('is explained at its field as it was typed, and counts nothing, until it is taken back', async () => {
    const { user, changes } = await formWith();
    const entry = field('Eigenanteil');
    write('Eigenanteil', '120');
    expect(entry).toBeInvalid();
    expect(noteOf(entry)).toMatch(/Mehr als 100\s% gibt es nicht/);
    expect(noteOf(entry)).toMatch(/letzten gültigen Wert: 20\s%/);
    expect(screen.getByRole('alert')).toHaveTextContent('Mehr als 100');
    expect(screen.getByText(stale)).toHaveAttribute('role', 'status');

    fireEvent.blur(entry);
    expect(entry).toHaveValue('120');
    expect(entry).toBeInvalid();
    expect(changes()).toEqual([]);

    await user.click(button(resetAll));
    expect(screen.queryByText(stale)).not.toBeInTheDocument();
    expect(entry).toHaveAttribute('aria-invalid', 'false');
    expect(entry).toHaveValue('20');
  });

  test('of a municipality is explained at its field, too', async () => {
    await formWith();
    write(`Ende, ${eschweiler}`, '12.2018');
    expect(noteOf(field(`Ende, ${eschweiler}`))).toContain('Das Ende liegt vor dem Beginn.');
    expect(screen.getByText(stale)).toBeInTheDocument();
  });
});

describe('a changed own share', () => {
  test('is said as “Szenario B, geändert”, and where it was before, until it is reset', async () => {
    const { user, changes } = await formWith();
    expect(screen.queryByText(/geändert/)).not.toBeInTheDocument();
    fireEvent.change(slider(), { target: { value: '40' } });
    expect(await screen.findByText(/Szenario B, geändert/)).toBeInTheDocument();
    expect(changes()).toEqual([{ input: 'ownShare', value: certain(40_00) }]);
    expect(field('Eigenanteil')).toHaveValue('40');
    expect(noteOf(field('Eigenanteil'))).toContain('Vorgabe: 20');
    await user.click(button(resetAll));
    expect(changes()).toEqual([]);
    await waitFor(() => expect(screen.queryByText(/Szenario B, geändert/)).not.toBeInTheDocument());
    expect(screen.queryByRole('button', { name: resetAll })).not.toBeInTheDocument();
  });

  test('is heard with its effect once the slider rests, and not before anything was moved', async () => {
    await formWith();
    expect(heard()).toEqual(['', '20 %']);
    fireEvent.change(slider(), { target: { value: '23' } });
    await waitFor(() =>
      expect(heard()[0]).toContain(
        'Stadt Eschweiler: Eigenanteil 9.675 €. Die Deckung von 15.000 € reicht im mittleren Fall; im ungünstigen Fall fehlen 11.950 €.',
      ),
    );
  });

  test('alone is taken back by the button beside it', async () => {
    const { user, changes } = await formWith(ownShare, headroom);
    await user.click(button('Eigenanteil: Vorgabe wiederherstellen'));
    expect(changes()).toEqual([headroom]);
    expect(field('Eigenanteil')).toHaveValue('20');
    expect(field(`Deckung, ${eschweiler}`)).toHaveValue('3.000');
  });

  test('that is still in its field goes, too, when the page goes back', async () => {
    const { back } = await formWith();
    write('Eigenanteil', '25');
    expect(slider()).toHaveValue('25');
    back();
    expect(field('Eigenanteil')).toHaveValue('20');
    expect(slider()).toHaveValue('20');
  });

  test('moves the slider when it is typed, and the slider says it as a rate, or that it is not stated', async () => {
    await formWith();
    write('Eigenanteil', '12,5');
    expect(slider()).toHaveAttribute('aria-valuetext', '12,5\u202F%');
    write('Eigenanteil', '');
    expect(slider()).toHaveAttribute('aria-valuetext', 'nicht genannt');
  });
});

test('an amount counts once its field is left, and stands there in the form of the language', async () => {
  const { user, changes } = await formWith();
  const entry = field(`Deckung, ${eschweiler}`);
  await user.clear(entry);
  await user.click(entry);
  await user.paste('1,234.56');
  expect(changes()).toEqual([]);
  expect(entry).toHaveValue('1,234.56');
  await user.tab();
  expect(changes()).toEqual([{ ...headroom, value: certain(1_234_56) }]);
  expect(entry).toHaveValue('1.234,56');
  expect(entry).toHaveAttribute('aria-invalid', 'false');
});

test('full funding asks for no own share, and leads back to one', async () => {
  const { user, changes } = await formWith();
  await user.selectOptions(screen.getByLabelText('Finanzierungsart'), 'Vollfinanzierung');
  expect(changes()).toEqual([{ input: 'fundingType', value: 'full' }]);
  expect(screen.queryByLabelText('Eigenanteil')).not.toBeInTheDocument();
  await user.click(button('Als Anteilfinanzierung rechnen'));
  expect(changes()).toEqual([]);
  expect(field('Eigenanteil')).toHaveValue('20');
});

test('a range is opened, typed and left by keyboard', async () => {
  const { user, changes } = await formWith();
  const range = screen.getByLabelText(`Spanne für Deckung, ${eschweiler}`, { selector: 'input' });
  range.focus();
  expect(range).not.toBeChecked();
  await user.keyboard(' ');
  expect(range).toBeChecked();
  await user.tab();
  expect(field(`Deckung, ${eschweiler}, mindestens`)).toHaveFocus();
  await user.keyboard('{Control>}a{/Control}10000');
  await user.tab();
  expect(changes()).toEqual([{ ...headroom, value: { low: 10_000_00, best: 15_000_00, high: 15_000_00 } }]);
});

test('the slider says at which own share each cover is used up', async () => {
  await formWith(headroom);
  const limits = within(screen.getByRole('list'));
  expect(limits.getByText(`${eschweiler}: Die Deckung ist schon bei 0 % überschritten.`)).toBeInTheDocument();
  expect(slider()).toHaveAccessibleDescription(/Die Deckung ist schon bei 0 % überschritten/);
});

describe('a range', () => {
  const posts = `Stellen, ${eschweiler}`;
  const rangeOfPosts = () => screen.getByLabelText(`Spanne für ${posts}`, { selector: 'input' });

  test('gives way to its estimate by one press', async () => {
    const { user, changes } = await formWith();
    expect(rangeOfPosts()).toBeChecked();
    await user.click(rangeOfPosts());
    expect(changes()).toEqual([{ input: 'posts', party: 'stadt-eschweiler', value: certain(50) }]);
    expect(rangeOfPosts()).not.toBeChecked();
    expect(screen.queryByLabelText(`${posts}, mindestens`)).not.toBeInTheDocument();
  });

  test('reaches to a value beyond it, and that is said', async () => {
    const { changes } = await formWith();
    write(posts, '1,5');
    expect(changes()).toEqual([
      { input: 'posts', party: 'stadt-eschweiler', value: { low: 50, best: 150, high: 150 } },
    ]);
    expect(field(`${posts}, höchstens`)).toHaveValue('1,5');
    expect(noteOf(field(posts))).toContain('Die Spanne reicht jetzt bis zu diesem Wert: 1,5 (0,5 bis 1,5).');
  });

  test('whose lower end lies above its estimate is refused, and the estimate goes on counting', async () => {
    const { changes } = await formWith();
    write(`${posts}, mindestens`, '0,8');
    expect(field(posts)).toBeInvalid();
    expect(field(`${posts}, mindestens`)).toHaveValue('0,8');
    expect(changes()).toEqual([]);
  });
});

test('a number counts when it is complete, by Enter, too, and nothing of its beginning does', async () => {
  const { user, changes } = await formWith();
  const entry = field(`Stellen, ${eschweiler}`);
  await user.clear(entry);
  await user.type(entry, '1,5');
  expect(changes()).toEqual([]);
  await user.keyboard('{Enter}');
  expect(changes()).toHaveLength(1);
  expect(entry).toHaveFocus();
});

test.for(['01.09.2019', 'September 2019', '9/2019'])('a month is typed as “%s”', async (text) => {
  const { changes } = await formWith();
  write(`Ende, ${eschweiler}`, text);
  expect(field(`Ende, ${eschweiler}`)).toHaveValue('09.2019');
  expect(changes()).toHaveLength(1);
});
