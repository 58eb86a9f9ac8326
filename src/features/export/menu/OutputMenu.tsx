import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

const Outputs = onDemand(async () => (await import('./Outputs.tsx')).Outputs);

/** Everything that comes out of a view, in one place; nothing is made, or loaded, before it is asked for. */
export function OutputMenu(props: { initiative: Initiative; selection: Selection }) {
  return (
    <Disclosure
      label={useWords().outputs.menu}
      className="output-menu"
      renderContent={() => <Outputs {...props} />}
    />
  );
}
