import { useLanguage } from '#i18n/LanguageContext.tsx';
import { paperFileWordsIn } from '#i18n/messages/paper-file.ts';

type ViewChoiceProps = { isPicture: boolean; onChoose: (isPicture: boolean) => void };

/** Whether a paper is seen as it looks or as its text. */
export function ViewChoice({ isPicture, onChoose }: ViewChoiceProps) {
  const words = paperFileWordsIn(useLanguage());
  return (
    <div className="cluster" role="group" aria-label={words.view}>
      {([true, false] as const).map((shows) => (
        <button
          key={String(shows)}
          type="button"
          className="button quiet"
          aria-pressed={isPicture === shows}
          onClick={() => onChoose(shows)}
        >
          {shows ? words.picture : words.words}
        </button>
      ))}
    </div>
  );
}
