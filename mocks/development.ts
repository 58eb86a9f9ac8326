import { network } from 'virtual:msw';
import { handlers } from './handlers.ts';
import { type FaultName, faultNamed, faults } from './scenarios.ts';

/** While developing, the worker answers, so that requests show in the browser's network panel. */
export async function startDevelopmentMock(): Promise<FaultName | undefined> {
  const fault = faultNamed(location.search);
  network.configure({ handlers: fault ? faults[fault] : handlers, onUnhandledFrame: 'bypass' });
  await network.enable();
  return fault;
}
