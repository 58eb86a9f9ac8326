import {
  type SessionView,
  allSessionSteps,
  sessionStepIn,
  sessionStepsIn,
  sessionStepsText,
} from '#domain/course/session.ts';
import { type Choice, type Correction, type Resolved, correction } from './view-state.ts';
import { type DashboardView, dashboardViews } from './views.ts';

/** A session as its address asks for it: its steps, whether it is the speaker's window, and the view it came from. */
export type SessionAddress = SessionView & {
  readonly isNotes: boolean;
  readonly from: DashboardView;
};

export function sessionOf(search: string): Resolved<SessionAddress> {
  const query = new URLSearchParams(search);
  const asked = { steps: query.get('steps'), step: query.get('step'), from: query.get('from') };
  const chosen = asked.steps === null ? undefined : sessionStepsIn(asked.steps);
  const steps = chosen ?? allSessionSteps;
  const named = asked.step === null ? undefined : sessionStepIn(asked.step);
  const step = named !== undefined && steps.includes(named) ? named : undefined;
  const from = dashboardViews.find((view) => view === asked.from);
  const notes = query.get('notes');
  const wrong = (parameter: keyof typeof asked, used: unknown): readonly Correction[] => {
    const given = asked[parameter];
    return given !== null && used === undefined ? [correction(parameter, given)] : [];
  };
  return {
    value: { steps, step: step ?? steps[0] ?? 1, isNotes: notes === '1', from: from ?? 'overview' },
    corrections: [
      ...wrong('steps', chosen),
      ...wrong('step', step),
      ...wrong('from', from),
      ...(notes === null || notes === '1' ? [] : [correction('notes', notes)]),
    ],
  };
}

/** What to write into the address for a session; the first step goes without saying, as all steps do. */
export const sessionChoice = ({ steps, step }: SessionView): Choice => ({
  steps: sessionStepsText(steps),
  step: step === steps[0] ? null : String(step),
});

/** What other views have no use for. */
export const withoutSession: Choice = { from: null, steps: null, step: null, notes: null };
