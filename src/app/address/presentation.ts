import { allSessionSteps, type SessionView } from '#domain/course/session.ts';
import type { Language } from '#i18n/language.ts';
import type { DashboardView } from './views.ts';
import { type WorkbenchTab, workbenchTabs } from './workbench-tabs.ts';

/**
 * How a view is presented, whatever it is of: the language, the open part of the workbench, and a session's steps and
 * windows.
 */
export type Presentation = SessionView & {
  readonly language: Language;
  /** The part of the workbench that is open. */
  readonly tab: WorkbenchTab;
  /** Whether this is the speaker's window. */
  readonly isNotes: boolean;
  /** The view that the session was opened from. */
  readonly from: DashboardView;
};

export const firstPresentation: Presentation = {
  language: 'de',
  tab: workbenchTabs[0],
  steps: allSessionSteps,
  step: allSessionSteps[0],
  part: 1,
  isNotes: false,
  from: 'overview',
};
