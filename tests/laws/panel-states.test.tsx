import { screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import { AssumptionsPanel } from '#features/budget/scenario/AssumptionsPanel.tsx';
import { FundingPanel } from '#features/budget/funding/FundingPanel.tsx';
import { ImpactPanel } from '#features/budget/impact/ImpactPanel.tsx';
import { KnownLinesPanel } from '#features/budget/known/KnownLinesPanel.tsx';
import { ChangesPanel } from '#features/changes/ChangesPanel.tsx';
import { CommitmentsPanel } from '#features/commitments/CommitmentsPanel.tsx';
import { QuestionsPanel } from '#features/questions/QuestionsPanel.tsx';
import { SessionPanel } from '#features/session/SessionPanel.tsx';
import { SpeakerNotesPanel } from '#features/session/SpeakerNotesPanel.tsx';
import { SituationPanel } from '#features/situation/SituationPanel.tsx';
import { SourcesPanel } from '#features/sources/SourcesPanel.tsx';
import { DeadlinesPanel } from '#features/steps/DeadlinesPanel.tsx';
import { StepsPanel } from '#features/steps/StepsPanel.tsx';
import { TimelinePanel } from '#features/timeline/TimelinePanel.tsx';
import { faults } from '#mocks/scenarios.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { atStep, noPictures } from '#tests/given/session.ts';
import { server } from '#tests/setup/server.ts';

type Case = {
  /** The heading of the panel while nothing is loaded. */
  readonly title: string;
  readonly panel: (selection: Selection) => ReactElement;
  /** What is said on the day before anything was known. */
  readonly none: string;
  /** A word that only its data bring. */
  readonly data: string;
};

const panels: readonly Case[] = [
  {
    title: 'Auf einen Blick',
    panel: (selection) => <SituationPanel selection={selection} />,
    none: 'Am 10.09.2018 ist keine Initiative bekannt.',
    data: 'Planungsphase, läuft',
  },
  {
    title: 'Zeitleiste',
    panel: (selection) => <TimelinePanel selection={selection} isFull />,
    none: 'Am Stichtag ist keine Phase und kein Meilenstein bekannt.',
    data: 'Ende 2018',
  },
  {
    title: 'Offene Fragen',
    panel: (selection) => <QuestionsPanel selection={selection} />,
    none: 'Am Stichtag ist keine Frage offen, die aus den Fakten folgt.',
    data: 'In welcher Finanzierungsart?',
  },
  {
    title: 'Verpflichtungen',
    panel: (selection) => <CommitmentsPanel selection={selection} isFull />,
    none: 'Am Stichtag ist keine Verpflichtung bekannt.',
    data: 'Mitwirkung an der Planungsphase',
  },
  {
    title: 'Schritte bis zum Verwendungsnachweis',
    panel: (selection) => <StepsPanel selection={selection} />,
    none: 'Am Stichtag spricht keine Quelle von einem dieser Schritte.',
    data: 'bis Ende 2018',
  },
  {
    title: 'Fristen und Termine',
    panel: (selection) => <DeadlinesPanel selection={selection} />,
    none: 'Kein Termin hat einen genannten Tag, eine Kalenderdatei gibt es nicht.',
    data: 'Ende der Bindung',
  },
  {
    title: 'Schritte',
    panel: (selection) => <SessionPanel selection={selection} view={atStep(3, [3])} {...noPictures} />,
    none: 'Am Stichtag ist keine Verpflichtung bekannt.',
    data: 'Mitwirkung an der Planungsphase',
  },
  {
    title: 'Sprechernotizen',
    panel: (selection) => <SpeakerNotesPanel selection={selection} view={atStep(3, [3])} />,
    none: 'Zu diesem Schritt gibt es am Stichtag keinen Beleg.',
    data: 'mit der zunächst nur Verpflichtung einhergeht',
  },
  {
    title: 'Haushaltswirkung',
    panel: (selection) => <FundingPanel selection={selection} />,
    none: 'Am Stichtag ist kein Posten bekannt.',
    data: 'Landesmittel und Eigenanteil 2019',
  },
  {
    title: 'Was bekannt ist',
    panel: (selection) => <KnownLinesPanel selection={selection} />,
    none: 'Am Stichtag ist kein Posten bekannt.',
    data: 'Geld für die Planungsphase',
  },
  {
    title: 'Wirkung je Kommune',
    panel: (selection) => <ImpactPanel selection={selection} />,
    none: 'Am Stichtag ist kein Posten bekannt, auf den sich ein Szenario beziehen könnte.',
    data: 'verbleibende Deckung',
  },
  {
    title: 'Annahmen dieses Szenarios',
    panel: (selection) => <AssumptionsPanel selection={selection} />,
    none: 'Am Stichtag ist kein Posten bekannt, auf den sich ein Szenario beziehen könnte.',
    data: 'Finanzierungsart',
  },
  {
    title: 'Was hat sich geändert',
    panel: (selection) => <ChangesPanel selection={selection} onSince={() => undefined} />,
    none: 'Vor dem Stichtag war nichts bekannt. Ein Vergleichstag kann eingegeben werden.',
    data: 'Landesmittel 2019',
  },
  {
    title: 'Quellen',
    panel: (selection) => <SourcesPanel selection={selection} />,
    none: 'Am Stichtag ist keine Quelle bekannt.',
    data: 'Sachverhalt',
  },
];

const theDayOfThePaper = selectionOn('2018-11-05', { scenario: 'b' });
const theDayBeforeAnything = selectionOn('2018-09-10', { scenario: 'b' });

describe.for(panels)('“$title”', ({ title, panel, none, data }) => {
  test('says that it is loading, under its heading, until the data are there', async () => {
    server.use(...faults.slow);
    renderWithApi(panel(theDayOfThePaper));
    expect(await screen.findByRole('status')).toHaveTextContent(`${title} wird geladen`);
    expect(screen.getByRole('region', { name: new RegExp(`^${title}`) })).toBeInTheDocument();
    expect(screen.queryByText(data, { exact: false })).not.toBeInTheDocument();
  });

  test('says that it was not loaded, and loads when the reader tries again', async () => {
    server.use(...faults.unavailable);
    const { user } = renderWithApi(panel(theDayOfThePaper));
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveTextContent(`${title}: nicht geladen`);
    server.resetHandlers();
    await user.click(within(failure).getByRole('button', { name: 'Erneut versuchen' }));
    await waitFor(() => expect(screen.getAllByRole('region')[0]).toHaveTextContent(data));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('says in words that nothing is known on the day before the initiative was presented', async () => {
    renderWithApi(panel(theDayBeforeAnything));
    expect(await screen.findByText(none)).toBeInTheDocument();
    expect(screen.queryByText(data, { exact: false })).not.toBeInTheDocument();
  });

  test('says the same of a document without any facts', async () => {
    server.use(...faults.empty);
    renderWithApi(panel(theDayBeforeAnything));
    expect(await screen.findByText(none)).toBeInTheDocument();
  });

  test('shows what was known on the day of the council paper', async () => {
    renderWithApi(panel(theDayOfThePaper));
    await waitFor(() => expect(screen.getAllByRole('region')[0]).toHaveTextContent(data));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
