import { useEffect, useState } from 'react';
import { readDesk } from '#api/desk-store.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { Desk } from './Desk.tsx';

/** The desk that the address names, as it was left; or what keeps it from being opened, and the way back. */
export function OpenDesk({ id }: { id: string }) {
  const words = captureWordsIn(useLanguage());
  const [read] = useState(() => readDesk(id));
  // What was seen before may have been a longer page.
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing that ends an effect.
    scrollTo(0, 0);
  }, []);
  if (read && 'desk' in read) return <Desk begin={read.desk} />;
  return (
    <p>
      {words.desks.broken(id)} <a href="#start">{words.bar.back}</a>
    </p>
  );
}
