import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useOutput } from './use-output.ts';

/** Everything that comes out of a view, in one place; nothing is made before it is asked for. */
export function OutputMenu(props: { initiative: Initiative; selection: Selection }) {
  const words = useWords().outputs;
  return (
    <Disclosure label={words.menu} className="output-menu" renderContent={() => <Outputs {...props} />} />
  );
}

function Outputs({ initiative, selection }: { initiative: Initiative; selection: Selection }) {
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
