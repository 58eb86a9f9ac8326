import type { ViewHeading } from '#kit/heading/heading.ts';

type SessionHeaderProps = { heading: ViewHeading; isOfAll: boolean };

/** Over every message: which initiative, as of when, for whom, under which assumption. */
export function SessionHeader({ heading, isOfAll }: SessionHeaderProps) {
  return (
    <div className="session-header line screen-only">
      <p className="session-initiative strong">{heading.initiative}</p>
      <p>{heading.asOf}</p>
      {isOfAll ? null : <p>{heading.scope}</p>}
      <p>{heading.scenario}</p>
    </div>
  );
}
