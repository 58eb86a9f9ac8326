import type { Initiative } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';

type WaitingDraftsProps = { initiative: Initiative; capturePath: string };

/** Where nothing is a fact yet: that something waits to become one. What it is, only the desk shows. */
export function WaitingDrafts({ initiative: { drafts = [] }, capturePath }: WaitingDraftsProps) {
  const words = ownWordsIn(useLanguage()).drafts;
  if (drafts.length === 0) return null;
  return (
    <p className="notice cluster screen-only" role="note">
      {words.waiting(drafts.length)} <a href={capturePath}>{words.toRelease}</a>
    </p>
  );
}
