import { useQuery } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { heardOnConsole } from '#tests/setup/console.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { QueryPanel } from './QueryPanel.tsx';

const words = {
  loading: (title: string) => `${title} lädt`,
  failed: (title: string) => `${title} fehlt`,
  broken: (title: string) => `${title} ist defekt`,
  retry: 'Erneut',
  retrying: 'Läuft',
};

function Panel({ title, children }: { title: string; children: (data: string) => ReactNode }) {
  const query = useQuery({ queryKey: [title], queryFn: () => Promise.resolve('Inhalt') });
  return (
    <QueryPanel title={title} className="test" words={words} query={query}>
      {children}
    </QueryPanel>
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
      <Panel title="Zeitleiste">{(data) => <Defective isMended={isMended}>{data}</Defective>}</Panel>
      <Panel title="Quellen">{(data) => <p>{data} der Quellen</p>}</Panel>
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
  expect(within(broken).getByRole('alert')).toHaveTextContent('Zeitleiste ist defekt');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  // The one test in which React may report an error: it was thrown on purpose.
  expect(heardOnConsole().join('\n')).toContain('a defect in a panel');

  await user.click(screen.getByRole('button', { name: 'Beheben' }));
  await user.click(screen.getByRole('button', { name: 'Erneut' }));
  expect(await screen.findByText('Inhalt der Zeitleiste')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
