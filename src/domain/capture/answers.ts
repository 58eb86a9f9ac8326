import type { Fact, Initiative, Question } from '../document/initiative.ts';
import type { FactForm } from './kept-desk.ts';
import { everything } from './everything.ts';
import type { Step } from './desk.ts';

/** The questions that a fact may answer: those that are open, and those that it answers already. Not what it asks itself. */
export function answerable(document: Initiative, { id, supersedes }: Fact): readonly Question[] {
  const open = new Set(everything(document).questions.map((question) => question.id));
  const raisedBefore = ({ raisedBy }: Question) => raisedBy.some((each) => supersedes.includes(each));
  return document.questions
    .filter((question) => open.has(question.id) || question.answeredBy.includes(id))
    .filter(({ raisedBy }) => raisedBy.some((each) => each !== id))
    .toSorted((left, right) => Number(raisedBefore(right)) - Number(raisedBefore(left)));
}

/** By their ids: as it was chosen, else as the document has it. */
export const answersOf = ({ fact, answers }: FactForm, document: Initiative): readonly string[] =>
  answers ?? document.questions.filter(({ answeredBy }) => answeredBy.includes(fact.id)).map(({ id }) => id);

/** The step by which the questions are answered by the fact, and no others any more. */
export function answering(form: FactForm, document: Initiative): Step {
  const answers = new Set(answersOf(form, document));
  const { id } = form.fact;
  return document.questions.flatMap((item): Step => {
    const isAnswered = item.answeredBy.includes(id);
    if (isAnswered === answers.has(item.id)) return [];
    const others = item.answeredBy.filter((each) => each !== id);
    return [{ kind: 'question', item: { ...item, answeredBy: isAnswered ? others : [...others, id] } }];
  });
}
