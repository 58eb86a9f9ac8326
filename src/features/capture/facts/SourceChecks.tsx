import { today } from '#api/today.ts';
import type { Step } from '#domain/capture/desk.ts';
import type { Source } from '#domain/document/initiative.ts';
import { dayFromText, typedDay } from '#format/entry/typed-day.ts';
import { sourceName } from '#format/evidence-label.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { RestingField } from './RestingField.tsx';

type SourceChecksProps = { sources: readonly Source[]; onStep: (step: Step) => void };

/** When each source was last checked; empty where nobody has noted it. What is no day, or one to come, changes nothing. */
export function SourceChecks({ sources, onStep }: SourceChecksProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).frame;
  return (
    <>
      <h3>{words.sources}</h3>
      <ul className="ruled">
        {sources.map((source) => (
          <li key={source.id}>
            <RestingField
              label={words.checked(sourceName(source, language))}
              value={source.checkedOn === undefined ? '' : typedDay(source.checkedOn, language)}
              onRest={(text) => {
                const checkedOn = dayFromText(text);
                if (checkedOn && checkedOn <= today())
                  onStep([{ kind: 'source', item: { ...source, checkedOn } }]);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
