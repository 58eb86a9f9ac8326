import { useQuery } from '@tanstack/react-query';
import { writingQueries } from '#api/use-writing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { releaseWordsIn } from '#i18n/messages/release.ts';
import { useInitiatives } from '../start/use-initiatives.ts';
import { Waiting } from './Waiting.tsx';

/** What waits for a second reader, initiative by initiative. */
export function ReleasePanel() {
  return useInitiatives().own.map(({ id }) => <OfInitiative key={id} id={id} />);
}

function OfInitiative({ id }: { id: string }) {
  const words = releaseWordsIn(useLanguage());
  const { data } = useQuery(writingQueries.edited(id));
  return data ? <Waiting key={id} edited={data} words={words} /> : null;
}
