import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';

/** Whether the browser may take away what it keeps when room gets short; said once it has told. */
export function KeepingNote() {
  const words = ownWordsIn(useLanguage());
  const [isLasting, setIsLasting] = useState<boolean>();
  useEffect(() => {
    void isPersisted().then(setIsLasting);
  }, []);
  if (isLasting === undefined) return null;
  return <p className="soft readable">{isLasting ? words.isLasting : words.isNotLasting}</p>;
}

/** A page without a certificate has nobody to ask: nothing is promised there. */
async function isPersisted(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}
