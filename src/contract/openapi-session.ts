import { callbackPath, sessionPath, sessionsPath, signInPath } from './session.ts';

type Part = Record<string, unknown>;
type Makers = {
  readonly operation: (operationId: string, summary: string, responses: Part, more?: Part) => Part;
  readonly answer: (description: string, name: string) => Part;
  readonly refusal: (description: string) => Part;
  readonly inPath: (name: string) => Part;
};

/** For people: a browser asks for it by itself. */
const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});

/** Signing in and out, as far as a page has to do with it. */
export function sessionOperations({ operation, answer, refusal, inPath }: Makers): Part {
  const ended = { description: 'It is ended; its cookie is nothing any more' };
  const unknown = refusal('There is no such session of the person who asks');
  const signedOut = refusal('Nobody is signed in');
  return {
    [sessionPath]: {
      get: operation('getSession', 'Who asks, and what that person may do', {
        '200': answer('The session', 'Session'),
      }),
      delete: operation('signOut', 'Ends this session', {
        '200': answer('It is ended', 'SignedOut'),
        '401': signedOut,
      }),
    },
    [signInPath]: {
      get: operation(
        'signIn',
        'Where a browser goes to sign in (OpenID Connect, authorisation code with PKCE)',
        {
          '302': { description: 'To the service that knows who one is' },
          '503': page('That service does not answer just now'),
        },
        {
          parameters: [
            {
              name: 'to',
              in: 'query',
              description: 'The page to come back to: a path of this host',
              schema: { type: 'string' },
            },
          ],
        },
      ),
    },
    [callbackPath]: {
      get: operation('signedIn', 'Where the provider sends a browser back to', {
        '303': { description: 'To the page from which it came, with the session as a cookie' },
        '400': page('This sign-in was not begun here, or it was left'),
        '403': page('The provider did not confirm it'),
      }),
    },
    [sessionsPath]: {
      get: operation('listSessions', 'Where the person who asks is signed in', {
        '200': answer('The sessions', 'SessionList'),
        '401': signedOut,
      }),
      delete: operation('signOutEverywhere', 'Ends all sessions of the person who asks', {
        '204': ended,
        '401': signedOut,
      }),
    },
    [`${sessionsPath}/{id}`]: {
      parameters: [inPath('id')],
      delete: operation('endSession', 'Ends one session of the person who asks', {
        '204': ended,
        '401': signedOut,
        '404': unknown,
      }),
    },
  };
}
