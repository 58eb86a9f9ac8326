import { expect, test } from 'vitest';
import type { Question } from '#domain/document/initiative.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { answerable, answering, answersOf } from './answers.ts';

const question = (id: string, raisedBy: readonly string[], answeredBy: readonly string[] = []): Question => ({
  id,
  text: said(id),
  resolver: said('Land'),
  raisedBy,
  answeredBy,
});
const fact = factOf('new', { supersedes: ['old'] });
const document = initiativeOf([factOf('old'), factOf('other'), fact], {
  questions: [
    question('open', ['other']),
    question('of-old', ['old']),
    question('own', ['new']),
    question('settled', ['old'], ['other']),
    question('answered', ['other'], ['new']),
  ],
});
const form = { fact, parties: [], texts: {} };
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

test('a fact may answer what is open, first what the fact asked whose place it takes, and never what it asks itself', () => {
  expect(ids(answerable(document, fact))).toEqual(['of-old', 'open', 'answered']);
});

test('what it answers is as the document has it until somebody chooses', () => {
  expect(answersOf(form, document)).toEqual(['answered']);
  expect(answering(form, document)).toEqual([]);
  expect(answering({ ...form, answers: ['of-old'] }, document)).toEqual([
    { kind: 'question', item: question('of-old', ['old'], ['new']) },
    { kind: 'question', item: question('answered', ['other'], []) },
  ]);
});
