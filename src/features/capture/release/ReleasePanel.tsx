import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import { writingQueries } from '#api/use-writing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { releaseWordsIn } from '#i18n/messages/release.ts';
import { Waiting } from './Waiting.tsx';

/** What waits for a second reader, initiative by initiative. */
export function ReleasePanel() {
  const { data: list = [] } = useQuery(initiativeQueries.list());
  return list.filter(({ isFixed }) => !isFixed).map(({ id }) => <OfInitiative key={id} id={id} />);
}

function OfInitiative({ id }: { id: string }) {
  const words = releaseWordsIn(useLanguage());
  const { data } = useQuery(writingQueries.edited(id));
  return data ? <Waiting key={id} edited={data} words={words} /> : null;
}
