import { inconsistenciesOf } from '../document/consistency.ts';
import type { Inconsistency } from '../document/inconsistency.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import type { Localized } from '../value/knowledge.ts';
import { type Change, type Step, begunWith, worked } from './desk.ts';

/** What is taken away: an item of one of the lists that a desk writes. */
export type Removed = { readonly list: 'parties' | 'facts' | 'questions'; readonly id: string };

/** What is changed along with a removal, so that nothing refers to what is gone. */
export type Along = {
  readonly kind: 'question-removed' | 'question-unanswered' | 'supersedes-less' | 'contradicts-less';
  readonly of: Localized;
};

/** A step that removes it with every reference to it; or what cannot do without it. */
export type Removal =
  | { readonly kind: 'possible'; readonly step: Step; readonly along: readonly Along[] }
  | { readonly kind: 'needed'; readonly by: readonly Localized[] };

/**
 * How something is taken away. What only points at it lets go: a question that nothing else raises goes along, an answer is
 * taken back, and whoever took the place of a fact takes the place of those before it. Where something rests on it, as on the
 * phase that a fact alone names, it stays. Law: a document that keeps the rules keeps them after the step.
 */
export function removalOf(document: Initiative, removed: Removed): Removal {
  const gone = removed.list === 'facts' ? document.facts.find(({ id }) => id === removed.id) : undefined;
  const released = gone ? [...factsWithout(document, gone), ...questionsWithout(document, gone)] : [];
  const step: Step = [...released.map(({ change }) => change), { kind: 'remove', ...removed }];
  const after = worked(begunWith({ document, refused: [] }), step).present.document;
  const broken = inconsistenciesOf(after);
  const before = inconsistenciesOf(document).length;
  if (broken.length > before) {
    return { kind: 'needed', by: [...new Set(broken.flatMap((each) => holderOf(each, after) ?? []))] };
  }
  return { kind: 'possible', step, along: released.map(({ along }) => along) };
}

type Release = { readonly change: Change; readonly along: Along };

function factsWithout({ facts }: Initiative, gone: Fact): readonly Release[] {
  return facts.flatMap((fact): readonly Release[] => {
    if (fact.id === gone.id) return [];
    const { contradicts = [], ...rest } = fact;
    const isLater = fact.supersedes.includes(gone.id);
    if (!isLater && !contradicts.includes(gone.id)) return [];
    const others = contradicts.filter((id) => id !== gone.id);
    const item: Fact = {
      ...rest,
      supersedes: [...new Set(fact.supersedes.flatMap((id) => (id === gone.id ? gone.supersedes : [id])))],
      ...(others.length > 0 && { contradicts: others }),
    };
    const kind = isLater ? 'supersedes-less' : 'contradicts-less';
    return [{ change: { kind: 'fact', item }, along: { kind, of: fact.statement } }];
  });
}

function questionsWithout({ questions }: Initiative, { id: gone }: Fact): readonly Release[] {
  return questions.flatMap((question): readonly Release[] => {
    const raisedBy = question.raisedBy.filter((id) => id !== gone);
    const answeredBy = question.answeredBy.filter((id) => id !== gone);
    const [isRaised, isAnswered] = [
      raisedBy.length < question.raisedBy.length,
      answeredBy.length < question.answeredBy.length,
    ];
    if (isRaised && raisedBy.length === 0) {
      const { id, text: of } = question;
      return [{ change: { kind: 'remove', list: 'questions', id }, along: { kind: 'question-removed', of } }];
    }
    if (!isRaised && !isAnswered) return [];
    const item = { ...question, raisedBy, answeredBy };
    return [
      { change: { kind: 'question', item }, along: { kind: 'question-unanswered', of: question.text } },
    ];
  });
}

/** What a rule is broken in: the statement, question or scenario that its place names. */
function holderOf({ path: [list, index] }: Inconsistency, document: Initiative): Localized | undefined {
  if (typeof index !== 'number') return undefined;
  if (list === 'facts') return document.facts[index]?.statement;
  if (list === 'questions') return document.questions[index]?.text;
  return list === 'scenarios' ? document.scenarios[index]?.title : undefined;
}
