import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { Look } from '#domain/as-of/look.ts';
import { heardOnConsole } from '#tests/setup/console.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { Panel, usePanel } from './Panel.tsx';

function TestPanel({ title, children }: { title: string; children: (data: string) => ReactNode }) {
  const query = useQuery({ queryKey: [title], queryFn: () => Promise.resolve('Inhalt') });
  return (
    <Panel title={title} className="test" query={query}>
      {children}
    </Panel>
  );
}

/** Two panels, of which the first is broken until it is mended. */
function TwoPanels() {
  const [isMended, setIsMended] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsMended(true)}>
        Beheben
      </button>
      <TestPanel title="Zeitleiste">{(data) => <Defective isMended={isMended}>{data}</Defective>}</TestPanel>
      <TestPanel title="Quellen">{(data) => <p>{data} der Quellen</p>}</TestPanel>
    </>
  );
}

function Defective({ isMended, children }: { isMended: boolean; children: string }) {
  if (!isMended) throw new Error('a defect in a panel');
  return <p>{children} der Zeitleiste</p>;
}

test('a defect in one panel is said there and nowhere else; mended, the panel shows its content again', async () => {
  const { user } = renderWithApi(<TwoPanels />);
  expect(await screen.findByText('Inhalt der Quellen')).toBeInTheDocument();
  const broken = screen.getByRole('region', { name: 'Zeitleiste' });
  expect(within(broken).getByRole('alert')).toHaveTextContent('Zeitleiste');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  // The one test in which React may report an error: it was thrown on purpose.
  expect(heardOnConsole().join('\n')).toContain('a defect in a panel');

  await user.click(screen.getByRole('button', { name: 'Beheben' }));
  await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  expect(await screen.findByText('Inhalt der Zeitleiste')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('two panels of one selection read the same look, and their rows are made once for many renders', async () => {
  const looks: Look[] = [];
  const rowsOf = () => vi.fn<(look: Look) => number>((look) => looks.push(look));
  const [first, second] = [rowsOf(), rowsOf()];
  const selection = selectionOn('2018-11-05');
  function Reader() {
    const [count, setCount] = useState(0);
    usePanel(first, selection);
    usePanel(second, selection);
    return (
      <button type="button" onClick={() => setCount(count + 1)}>
        Gezeichnet: {count}
      </button>
    );
  }
  const { user } = renderWithApi(<Reader />);
  await waitFor(() => expect(second).toHaveBeenCalled());
  await user.click(screen.getByRole('button'));
  expect(await screen.findByText('Gezeichnet: 1')).toBeInTheDocument();
  expect(first).toHaveBeenCalledOnce();
  expect(second).toHaveBeenCalledOnce();
  expect(looks[0]).toBe(looks[1]);
});
