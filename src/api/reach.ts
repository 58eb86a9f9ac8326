import { initiativesPath } from '#contract/paths.ts';
import { baseUrl } from './http.ts';
import { isKept } from './noted-answer.ts';
import { WriteError } from './write-problem.ts';

/** What a service or its proxy says that is away itself. */
const away: readonly number[] = [502, 503, 504];

/**
 * Asks whether anybody answers, before anything is sent: what is refused by this was not written, and that is certain. What
 * the offline worker keeps is no answer of the service.
 */
export async function reach(): Promise<void> {
  const response = await answer();
  if (!response || isKept(response) || away.includes(response.status)) throw new WriteError({ kind: 'away' });
}

async function answer(): Promise<Response | undefined> {
  try {
    return await fetch(`${baseUrl}${initiativesPath}`, { headers: { accept: 'application/json' } });
  } catch {
    return undefined;
  }
}
