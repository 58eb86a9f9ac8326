import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { InterceptorSource, defineNetwork } from 'msw/experimental';
import { handlers } from './handlers.ts';
import { type FaultName, faultNamed, faults } from './scenarios.ts';

/**
 * In the demo the mock answers inside the page: no worker of its own, so it stays out of the way of an offline
 * worker and is there at once. Says which fault the address asks for.
 */
export function startDemoMock(search: string): FaultName | undefined {
  const fault = faultNamed(search);
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: fault ? faults[fault] : handlers,
    onUnhandledFrame: 'bypass',
  });
  network.enable();
  return fault;
}
