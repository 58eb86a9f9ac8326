import { network } from 'virtual:msw';
import { initiativeHandlers } from './handlers/initiatives.ts';
import { browserAnswer } from './keeping/browser-answer.ts';
import { type FaultName, faultNamed, faults } from './scenarios.ts';

/** While developing, the worker answers, so that requests show in the browser's network panel. */
export async function startDevelopmentMock(): Promise<FaultName | undefined> {
  const fault = faultNamed(location.search);
  const handlers = [...(fault ? faults[fault] : []), ...initiativeHandlers(browserAnswer)];
  network.configure({ handlers, onUnhandledFrame: 'bypass' });
  await network.enable();
  return fault;
}
