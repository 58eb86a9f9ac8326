import { questionPaths } from './asked.ts';
import { eventsPath } from './events.ts';
import { initiativesPath } from './paths.ts';
import { callbackPath, sessionPath, sessionsPath, signInPath } from './session.ts';

/** For whoever runs the server; no page asks for them. */
export const operationPaths = { up: '/healthz', ready: '/readyz', metrics: '/metrics' } as const;

/** Every address that the server has beside the pages. One that is not here does not exist; one that is, is published. */
export const routes: readonly string[] = [
  initiativesPath,
  `${initiativesPath}/{id}`,
  `${initiativesPath}/{id}/facts`,
  `${initiativesPath}/{id}/revisions`,
  `${initiativesPath}/{id}/revisions/{number}`,
  `${initiativesPath}/{id}/papers`,
  `${initiativesPath}/{id}/papers/{hash}`,
  ...Object.values(questionPaths),
  eventsPath,
  sessionPath,
  signInPath,
  callbackPath,
  sessionsPath,
  `${sessionsPath}/{id}`,
  ...Object.values(operationPaths),
];

const shapes = routes.map((route) => ({
  route,
  shape: new RegExp(
    `^${route
      .replace('{id}', '[^/]+')
      .replace('{number}', String.raw`[1-9]\d{0,8}`)
      .replace('{hash}', '[0-9a-f]{64}')}/?$`,
  ),
}));

/** Which of them a path is; undefined where it is none. */
export const routeOf = (path: string): string | undefined =>
  shapes.find(({ shape }) => shape.test(path))?.route;
