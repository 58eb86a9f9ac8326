import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import type { Initiative, Question } from '#domain/document/initiative.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import {
  factOf,
  initiativeOf,
  moneyOf,
  participantOf,
  said,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import { begunWith, worked } from './desk.ts';
import { type Removed, removalOf } from './removal.ts';

const fact = (id: string): Removed => ({ list: 'facts', id });
const ofFact = (document: Initiative, id: string) => removalOf(document, fact(id));

function after(document: Initiative, removed: Removed): Initiative {
  const removal = removalOf(document, removed);
  if (removal.kind !== 'possible') throw new Error(`needed by ${JSON.stringify(removal.by)}`);
  return worked(begunWith({ document, refused: [] }), removal.step).present.document;
}

const question = (id: string, told: Partial<Question> = {}): Question => ({
  id,
  text: said(id),
  resolver: said('Land'),
  raisedBy: ['one'],
  answeredBy: [],
  ...told,
});

const phase = stating('phase', {
  about: 'phase',
  phase: 'implementation',
  title: said('Umsetzung'),
  order: 1,
});
const money = stating('money', moneyOf());

describe('a fact that is taken away', () => {
  test('gives its place to the one behind it: what it superseded stays superseded', () => {
    const chain = initiativeOf([
      factOf('first'),
      factOf('second', { supersedes: ['first'] }),
      factOf('third', { supersedes: ['second'] }),
    ]);
    expect(after(chain, fact('second')).facts.map(({ id, supersedes }) => [id, supersedes])).toEqual([
      ['first', []],
      ['third', ['first']],
    ]);
    expect(ofFact(chain, 'second')).toMatchObject({
      along: [{ kind: 'supersedes-less', of: said('third') }],
    });
  });

  test('is contradicted by nobody any more', () => {
    const two = initiativeOf([factOf('one'), factOf('other', { contradicts: ['one'] })]);
    expect(after(two, fact('one')).facts).toEqual([factOf('other')]);
  });

  test('takes along the question that it alone raised, and takes back its answer to others', () => {
    const asking = initiativeOf([factOf('one'), factOf('two')], {
      questions: [
        question('alone'),
        question('both', { raisedBy: ['one', 'two'] }),
        question('answered', { raisedBy: ['two'], answeredBy: ['one'] }),
      ],
    });
    expect(after(asking, fact('one')).questions).toEqual([
      question('both', { raisedBy: ['two'] }),
      question('answered', { raisedBy: ['two'] }),
    ]);
    expect(ofFact(asking, 'one')).toMatchObject({
      along: [
        { kind: 'question-removed', of: said('alone') },
        { kind: 'question-unanswered', of: said('both') },
        { kind: 'question-unanswered', of: said('answered') },
      ],
    });
  });

  test('stays where it alone names the phase of money, and the money is named', () => {
    const document = initiativeOf([phase, money]);
    expect(ofFact(document, 'phase')).toEqual({ kind: 'needed', by: [said('money')] });
    expect(after(document, fact('money')).facts).toEqual([phase]);
  });

  test('stays where it alone names the commitment or the line that others speak of', () => {
    const commitment = stating('interest', {
      about: 'commitment',
      commitment: 'interest',
      actors: ['town'],
      strength: 'expression-of-interest',
      made: { precision: 'not-stated' },
      title: said('Interessenbekundung'),
    });
    const exit = stating('exit', { about: 'commitment-exit', commitment: 'interest' });
    const condition = stating('condition', { about: 'condition', line: 'state-funding-2019' });
    const document = initiativeOf([commitment, exit]);
    expect(ofFact(document, 'interest')).toEqual({ kind: 'needed', by: [said('exit')] });
    const line = money.contents.flatMap((content) => (content.about === 'money' ? [content.line] : []))[0];
    const about = { ...condition, contents: [{ about: 'condition', line: line ?? '' } as const] };
    expect(ofFact(initiativeOf([phase, money, about]), 'money')).toEqual({
      kind: 'needed',
      by: [said('condition')],
    });
  });
});

describe('a party', () => {
  test('stays where a fact or a scenario names it, each of which is named', () => {
    const duty = stating('duty', {
      about: 'duty',
      actor: 'town',
      title: said('berichten'),
      due: { precision: 'not-stated' },
    });
    const scenario = scenarioOn(stateShare(8000), [participantOf('town')]);
    const document = initiativeOf([duty], { scenarios: [scenario] });
    expect(removalOf(document, { list: 'parties', id: 'town' })).toEqual({
      kind: 'needed',
      by: [said('duty'), scenario.title],
    });
    expect(after(document, { list: 'parties', id: 'district' }).parties.map(({ id }) => id)).toEqual([
      'town',
    ]);
  });
});

test('a question goes without more: nothing refers to one', () => {
  const document = initiativeOf([factOf('one')], { questions: [question('alone')] });
  expect(after(document, { list: 'questions', id: 'alone' }).questions).toEqual([]);
});

test('whatever is taken away, the document keeps the rules, and what stays behind is named', () => {
  fc.assert(
    fc.property(anyInitiative, fc.nat(), (document, place) => {
      const all = (['parties', 'facts', 'questions'] as const).flatMap((list) =>
        document[list].map(({ id }) => ({ list, id })),
      );
      const removed = all[place % all.length];
      fc.pre(removed !== undefined);
      const removal = removalOf(document, removed ?? fact(''));
      // What keeps it is named; where nothing does, nothing is broken by it.
      const told = removal.kind === 'needed' ? removal.by.length > 0 : true;
      const broken = removal.kind === 'needed' ? [] : inconsistenciesOf(after(document, removed ?? fact('')));
      expect({ told, broken }).toEqual({ told: true, broken: [] });
    }),
  );
});
