import type { InitiativePayload } from '#contract/initiative.ts';
import { facts2018 } from './facts-2018.ts';
import { factsLater } from './facts-later.ts';
import { parties } from './parties.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { sources } from './sources.ts';

export const gemeinsamKlappts = {
  version: 2,
  id: 'gemeinsam-klappts',
  title: { de: 'Gemeinsam klappt’s', en: 'Gemeinsam klappt’s' },
  defaultAsOf: '2018-11-05',
  parties,
  sources,
  facts: [...facts2018, ...factsLater],
  questions,
  scenarios,
} satisfies InitiativePayload;
