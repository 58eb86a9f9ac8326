import { problem } from '#service/response.ts';

/** Only ever under names of its own host: a page of another one may have its name point here (DNS rebinding). */
export type IsOwnHost = (host: string) => boolean;

export const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/**
 * Why a request is not answered at all, whatever it asks for; undefined where it is. Where people sign in, what writes names
 * the one origin of the pages: a browser would send the cookie of whoever is signed in.
 */
export function refusalBy(
  isOwnHost: IsOwnHost,
  request: Request,
  pages: string | undefined,
): Response | undefined {
  const { host, protocol } = new URL(request.url);
  if (!isOwnHost(host)) return problem(421, `There is no ${host} here.`);
  if (isReading(request)) return undefined;
  // A browser names the page that sends; what is not one names none, and has no cookie of anybody either.
  const origin = request.headers.get('origin') ?? undefined;
  const site = request.headers.get('sec-fetch-site') ?? 'same-origin';
  const isOwn =
    pages === undefined ? origin === undefined || origin === `${protocol}//${host}` : origin === pages;
  return isOwn && site === 'same-origin'
    ? undefined
    : problem(403, 'Nothing is written for a page of another origin.');
}
