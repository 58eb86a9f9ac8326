import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { takingWordsIn } from '#i18n/messages/taking.ts';
import { useOutput } from './use-output.ts';

export function Outputs({ initiative, selection }: { initiative: Initiative; selection: Selection }) {
  const words = useWords().outputs;
  const taking = takingWordsIn(useLanguage());
  const { said, save, copy, copyLink } = useOutput(initiative, selection);
  return (
    <>
      <p className="soft">{taking.intro}</p>
      <ul>
        <li>
          <button type="button" className="button link output" onClick={() => copyLink(taking.link)}>
            {taking.link}
          </button>
        </li>
        {(['csv', 'xlsx'] as const).map((kind) => (
          <li key={kind}>
            <button type="button" className="button link output" onClick={() => save(kind, taking[kind])}>
              {taking[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p className="strong spaced" id="output-block">
        {words.block}
      </p>
      <ul aria-labelledby="output-block">
        <li>
          <button type="button" className="button link output" onClick={copy}>
            {words.copy}
          </button>
        </li>
        {(['docx', 'markdown'] as const).map((kind) => (
          <li key={kind}>
            <button type="button" className="button link output" onClick={() => save(kind, words[kind])}>
              {words[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p className="strong" role="status">
        {said}
      </p>
    </>
  );
}
