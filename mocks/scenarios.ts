import { delay } from 'msw';
import { http, HttpResponse } from 'msw/http';
import { detailPath, listPath, problemResponse } from './handlers/initiatives.ts';
import { gemeinsamKlappts } from './seed/gemeinsam-klappts.ts';

const everything = '*/api/*';

/** A document with an amount that is no number and a fact without a source: nothing of it may be shown. */
const malformedDocument = {
  ...gemeinsamKlappts,
  facts: gemeinsamKlappts.facts.map((fact) =>
    fact.id === 'planning-cost' ? { ...fact, contents: [{ about: 'money', amount: '0,00' }] } : fact,
  ),
};

/** Faults by name, each before what answers else: tests use them, and `?fault=NAME` opens each in the demo. */
export const faults = {
  unavailable: [
    http.all(everything, () =>
      problemResponse(503, 'Service Unavailable', 'The data service is being maintained.'),
    ),
  ],
  slow: [
    http.all(everything, async () => {
      await delay(4000);
    }),
  ],
  malformed: [http.get(detailPath, () => HttpResponse.json(malformedDocument))],
  'not-found': [
    http.get(detailPath, () => problemResponse(404, 'Not Found', 'There is no such initiative.')),
  ],
  empty: [
    http.get(listPath, () => HttpResponse.json([])),
    http.get(detailPath, () =>
      HttpResponse.json({ ...gemeinsamKlappts, facts: [], sources: [], questions: [], scenarios: [] }),
    ),
  ],
  network: [http.all(everything, () => HttpResponse.error())],
};

export type FaultName = keyof typeof faults;

/** The fault that an address asks for; undefined for none, and for one that does not exist. */
export function faultNamed(search: string): FaultName | undefined {
  const name = new URLSearchParams(search).get('fault') ?? '';
  return isFaultName(name) ? name : undefined;
}

const isFaultName = (name: string): name is FaultName => Object.hasOwn(faults, name);
