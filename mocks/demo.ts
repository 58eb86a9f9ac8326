import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { InterceptorSource, defineNetwork } from 'msw/experimental';
import { handlers } from './handlers.ts';
import { faultNamed, faults } from './scenarios.ts';

/**
 * In the demo the mock answers inside the page: no worker of its own, so it stays out of the way of an offline
 * worker and is there at once. Says whether the address asks for a fault.
 */
export function startDemoMock(search: string): boolean {
  const fault = faultNamed(search);
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: fault ? faults[fault] : handlers,
    onUnhandledFrame: 'bypass',
  });
  network.enable();
  return fault !== undefined;
}
