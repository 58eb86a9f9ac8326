import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { useOutput } from './use-output.ts';

export function Outputs({ initiative, selection }: { initiative: Initiative; selection: Selection }) {
  const words = useWords().outputs;
  const { said, save, copy, copyLink } = useOutput(initiative, selection);
  return (
    <>
      <p className="soft">{words.intro}</p>
      <ul>
        <li>
          <button type="button" className="button link output" onClick={copyLink}>
            {words.link}
          </button>
        </li>
        {(['csv', 'xlsx'] as const).map((kind) => (
          <li key={kind}>
            <button type="button" className="button link output" onClick={() => save(kind)}>
              {words[kind]}
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
            <button type="button" className="button link output" onClick={() => save(kind)}>
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
