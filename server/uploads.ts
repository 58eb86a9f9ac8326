import { problem } from '#service/response.ts';

/** So many files are received at once: each is held until it is whole, and may be as large as a setting says. */
const most = 8;

/** Lets few files come in at once, and asks the others to come again. */
export function uploads(atOnce = most): (receive: () => Promise<Response>) => Promise<Response> {
  let underWay = 0;
  return async (receive) => {
    if (underWay >= atOnce) {
      return problem(503, 'Too many files are being received just now.', { headers: { 'retry-after': '5' } });
    }
    underWay += 1;
    try {
      return await receive();
    } finally {
      underWay -= 1;
    }
  };
}
