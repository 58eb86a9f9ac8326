import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import {
  given,
  inYear,
  initiativeOf,
  notStated,
  onDay,
  said,
  seedAt,
  stating,
} from '#tests/given/builders.ts';
import { decisionKinds, isTaken } from '../document/decision.ts';
import { snapshotAt, isKnown } from '../as-of/as-of.ts';
import { isoDate } from '../value/calendar.ts';
import type { Content, StepId } from '../document/content.ts';
import { openBeyondSteps, stepsOf } from './steps.ts';

const statesOn = (day: string) =>
  Object.fromEntries(stepsOf(seedAt(day)).map(({ id, state }) => [id, state]));

const drawdown = (day: string): Extract<Content, { about: 'milestone' }> => ({
  about: 'milestone',
  title: said('Abruf'),
  date: onDay(day),
  step: 'drawdown',
});

/** The state of one step on 05.11.2018 when a fact of that day says something. */
function stateWhen(id: StepId, ...contents: readonly Content[]) {
  const snapshot = snapshotAt(initiativeOf([stating('fact', ...contents)]), isoDate('2018-11-05'));
  return given(stepsOf(snapshot).find((step) => step.id === id));
}

describe('the first initiative', () => {
  test('knows of no step on the day on which it is presented', () => {
    expect(new Set(Object.values(statesOn('2018-09-11')))).toEqual(new Set(['not-known']));
  });

  test('on 05.11.2018 has expressed interest, is planning, and has to wait for the state', () => {
    expect(statesOn('2018-11-05')).toEqual({
      interest: 'done',
      planning: 'current',
      decision: 'outstanding',
      application: 'outstanding',
      'grant-notice': 'outstanding',
      drawdown: 'not-known',
      'proof-of-use': 'not-known',
    });
  });

  test('has finished planning in 2019, and nothing else has come of it', () => {
    expect(statesOn('2019-01-15')).toEqual({ ...statesOn('2018-11-05'), planning: 'done' });
  });

  test('waits for the answer to its interest since that was expressed, at the latest 11.10.2018', () => {
    const [interest] = stepsOf(seedAt('2019-03-01'));
    expect(interest?.open).toMatchObject([{ id: 'answer', since: '2018-10-11' }]);
  });

  test('is asked to take note, which it has not yet done and which decides nothing', () => {
    expect(stepsOf(seedAt('2018-11-05'))[2]).toMatchObject({
      decision: 'proposed-note',
      state: 'outstanding',
    });
  });

  test('owes a report and what belongs to no step beyond these steps', () => {
    expect(openBeyondSteps(seedAt('2018-11-05')).map(({ id }) => id)).toEqual([
      'report-0',
      'posts',
      'afterwards',
      'cover',
      'contact',
      'when-implementation',
    ]);
  });
});

describe('a step', () => {
  test.for([
    ['2018-11-05', 'done'],
    ['2018-11-06', 'outstanding'],
  ] as const)('reported for %s is %s on 05.11.2018', ([day, state]) => {
    expect(stateWhen('drawdown', drawdown(day)).state).toBe(state);
  });

  test('reported for some day of the running year may have happened or not: not known', () => {
    const { state } = stateWhen('drawdown', { ...drawdown('2018-11-05'), date: inYear(2018) });
    expect(state).toBe('not-known');
  });

  test('that may happen on the first day of the year that a source names is no longer ahead', () => {
    const some: Content = { ...drawdown('2019-01-01'), date: inYear(2019) };
    const stateOn = (day: string) =>
      given(stepsOf(snapshotAt(initiativeOf([stating('fact', some)]), isoDate(day)))[5]).state;
    expect([stateOn('2018-12-31'), stateOn('2019-01-01')]).toEqual(['outstanding', 'not-known']);
  });

  test('that has happened once is done, though another time is planned', () => {
    const [past, planned] = [drawdown('2018-11-01'), drawdown('2019-11-01')];
    for (const contents of [
      [past, planned],
      [planned, past],
    ]) {
      expect(stateWhen('drawdown', ...contents)).toMatchObject({
        state: 'done',
        stated: { date: past.date },
      });
    }
  });

  test('that is a phase is proven by what names its begin while it is ahead, and its end then', () => {
    const facts = [
      stating('phase', {
        about: 'phase',
        phase: 'planning',
        title: said('Planung'),
        order: 1,
        step: 'planning',
      }),
      stating('begin', { about: 'phase-begin', phase: 'planning', date: onDay('2019-02-01') }),
      stating('end', { about: 'phase-end', phase: 'planning', date: onDay('2019-06-30') }),
    ];
    const planningOn = (day: string) => stepsOf(snapshotAt(initiativeOf(facts), isoDate(day)))[1];
    expect(planningOn('2019-01-31')).toMatchObject({
      state: 'outstanding',
      stated: { fact: { id: 'begin' }, date: onDay('2019-02-01') },
    });
    expect(planningOn('2019-02-01')).toMatchObject({
      state: 'current',
      stated: { fact: { id: 'end' }, date: onDay('2019-06-30') },
    });
  });

  test('that is a duty is outstanding, from whoever owes it, with its date', () => {
    const duty: Content = {
      about: 'duty',
      actor: 'town',
      title: said('Verwendungsnachweis vorlegen'),
      due: onDay('2019-06-30'),
      step: 'proof-of-use',
    };
    expect(stateWhen('proof-of-use', duty)).toMatchObject({
      state: 'outstanding',
      open: [{ from: { kind: 'party', party: 'town' }, since: '2018-11-05', due: onDay('2019-06-30') }],
    });
    const proven: Content = { ...drawdown('2018-11-01'), step: 'proof-of-use' };
    expect(stateWhen('proof-of-use', duty, proven)).toMatchObject({ state: 'done', open: [] });
  });

  test('that is a grant notice without a stated day has still been done', () => {
    const notice: Content = {
      about: 'commitment',
      commitment: 'grant',
      actors: ['town'],
      strength: 'grant-notice',
      made: notStated,
      title: said('Bescheid'),
    };
    expect(stateWhen('grant-notice', notice).state).toBe('done');
  });
});

test('no step rests on what became known after the day, in any document', () => {
  fc.assert(
    fc.property(anyInitiative, dayOfInitiative, (initiative, day) => {
      const facts = initiative.facts.filter((fact) => isKnown(fact, day));
      const steps = stepsOf(snapshotAt(initiative, day));
      expect(steps).toEqual(stepsOf(snapshotAt({ ...initiative, facts }, day)));
      for (const { stated, open, state } of steps) {
        const proofs = [...(stated ? [stated.fact] : []), ...open.flatMap(({ facts: raised }) => raised)];
        expect(proofs.filter((fact) => !isKnown(fact, day))).toEqual([]);
        expect(open.filter(({ since }) => since > day)).toEqual([]);
        // What is done or running is never without a fact that says so.
        const isCertain = state === 'done' || state === 'current';
        expect(isCertain && stated === undefined).toBe(false);
      }
    }),
  );
});

test.for(decisionKinds.map((kind) => [kind, isTaken(kind) ? 'done' : 'outstanding'] as const))(
  'the step of the council, where a paper is “%s”, is “%s”: a proposal is no decision',
  ([kind, state]) => {
    const paper = initiativeOf([stating('paper', { about: 'decision', kind, body: said('Rat') })]);
    const step = stepsOf(snapshotAt(paper, isoDate('2018-11-05'))).find(({ id }) => id === 'decision');
    expect(step).toMatchObject({ state, decision: kind });
  },
);
