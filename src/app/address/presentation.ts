import { allSessionSteps, type SessionView } from '#domain/course/session.ts';
import type { Language } from '#i18n/language.ts';
import type { DashboardView } from './views.ts';

/** How a view is presented, whatever it is of: the language, and a session's steps and windows. */
export type Presentation = SessionView & {
  readonly language: Language;
  /** Whether this is the speaker's window. */
  readonly isNotes: boolean;
  /** The view that the session was opened from. */
  readonly from: DashboardView;
};

export const firstPresentation: Presentation = {
  language: 'de',
  steps: allSessionSteps,
  step: allSessionSteps[0],
  part: 1,
  isNotes: false,
  from: 'overview',
};
