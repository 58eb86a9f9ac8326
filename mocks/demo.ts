import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { InterceptorSource, defineNetwork } from 'msw/experimental';
import { type Answer, initiativeHandlers } from './handlers/initiatives.ts';
import { type FaultName, faultNamed, faults } from './scenarios.ts';

/** What keeps comes with the first question about anything but an example. */
const answer: Answer = async (request) =>
  (await import('./keeping/browser-answer.ts')).browserAnswer(request);

/**
 * In the demo the mock answers inside the page: no worker of its own, so it stays out of the way of an offline
 * worker and is there at once. Says which fault the address asks for.
 */
export function startDemoMock(search: string): FaultName | undefined {
  const fault = faultNamed(search);
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [...(fault ? faults[fault] : []), ...initiativeHandlers(answer)],
    onUnhandledFrame: 'bypass',
  });
  network.enable();
  return fault;
}
