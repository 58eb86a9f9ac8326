import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useEcho } from './hooks/use-echo.ts';

type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly { readonly id: Id; readonly title: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** What the chosen tab shows. What the others would show is not there. */
  children: ReactNode;
};

/**
 * One part at a time, by the pattern of the ARIA guide: one stop of the Tab key, arrow keys from tab to tab. A tab is
 * opened by a press and not by being reached, because what it shows may have to be loaded.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const id = useId();
  const [shown, echo] = useEcho<Id>(chosen);
  return (
    <>
      <div className="tabs cluster screen-only" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === shown ? 0 : -1}
            onKeyDown={walk}
            onClick={() => {
              echo(tab.id);
              onChoose(tab.id);
            }}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div className="column" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** Arrow keys, Home and End lead from tab to tab. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === event.currentTarget);
  const next = destination(event.key, at, buttons.length);
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}

function destination(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  return undefined;
}
