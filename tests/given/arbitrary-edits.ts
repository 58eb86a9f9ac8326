import fc from 'fast-check';
import type { Initiative } from '#domain/document/initiative.ts';
import { anyInitiative } from './arbitrary-documents.ts';
import { anyWords } from './arbitrary-evidence.ts';
import { withDraft } from '#domain/writing/drafts.ts';
import { instant } from '#domain/value/instant.ts';
import { factOf, said } from './builders.ts';

/** Who edits: each has facts, a party and a question of the own, and none of the other's. */
type Editor = 'mine' | 'theirs';
const partyOf = { mine: 'town', theirs: 'district' } as const;
const sourceOf = { mine: 'paper', theirs: 'site' } as const;

const anyEdit = fc.record({
  what: fc.constantFrom('restate', 'add', 'remove', 'answer', 'rename', 'reassume', 'retype', 'draft'),
  place: fc.nat(20),
  text: anyWords,
});
type Edit = typeof anyEdit extends fc.Arbitrary<infer Value> ? Value : never;

/** What an editor does to a document, edit by edit. Facts of the other editor, by their place in it, are left alone. */
function editedBy(editor: Editor, document: Initiative, edits: readonly Edit[]): Initiative {
  return edits.reduce(
    (before, edit, index) => edited(before, { ...edit, editor, name: `${editor}-${index}` }),
    document,
  );
}

const isOf = (editor: Editor, id: string): boolean =>
  id.startsWith(editor) || (id.startsWith('fact-') && Number(id.at(-1)) % 2 === (editor === 'mine' ? 0 : 1));

function edited(
  document: Initiative,
  { what, place, text, editor, name }: Edit & { readonly editor: Editor; readonly name: string },
): Initiative {
  const own = document.facts.filter(({ id }) => isOf(editor, id));
  const fact = own[place % Math.max(own.length, 1)];
  const factsWith = (change: (each: Initiative['facts'][number]) => Initiative['facts']) =>
    document.facts.flatMap((each) => (each.id === fact?.id ? change(each) : each));
  switch (what) {
    case 'add': {
      const at = place % (document.facts.length + 1);
      return { ...document, facts: document.facts.toSpliced(at, 0, factOf(name, { statement: said(text) })) };
    }
    case 'restate':
      return { ...document, facts: factsWith((each) => [{ ...each, statement: said(`${editor} ${text}`) }]) };
    case 'remove':
      return { ...document, facts: factsWith(() => []) };
    case 'answer': {
      const { questions } = document;
      return {
        ...document,
        questions: questions.map((each, index) =>
          index === place % questions.length ? { ...each, answeredBy: [...each.answeredBy, name] } : each,
        ),
      };
    }
    case 'rename': {
      const renamed = (id: string) => id === partyOf[editor];
      return {
        ...document,
        parties: document.parties.map((each) => (renamed(each.id) ? { ...each, name: said(text) } : each)),
      };
    }
    case 'draft': {
      const { id, entry: _, ...statement } = factOf(name, { statement: said(text) });
      return withDraft(document, {
        id,
        author: editor,
        at: instant('2026-11-28T08:30:00Z'),
        fact: statement,
      });
    }
    case 'retype':
      return {
        ...document,
        texts: { ...document.texts, [sourceOf[editor]]: [text, '', `${editor} ${place}`] },
      };
    case 'reassume':
      return {
        ...document,
        scenarios: document.scenarios.map((each) => ({
          ...each,
          participants: each.participants.map((one) =>
            one.party === partyOf[editor] ? { ...one, headroom: { status: 'not-assessable' } } : one,
          ),
        })),
      };
  }
}

const edits = fc.array(anyEdit, { maxLength: 6 });

/** A document, and what two editors made of it who touched different things. */
export const anyTwoEdits = fc
  .record({ base: anyInitiative, mine: edits, theirs: edits })
  .map(({ base, mine, theirs }) => ({
    base,
    mine: editedBy('mine', base, mine),
    theirs: editedBy('theirs', base, theirs),
  }));

/** A document, and what it was after each of some edits. */
export const anyCourse = fc
  .record({ base: anyInitiative, edits })
  .map(({ base, edits: done }) =>
    done.reduce<readonly Initiative[]>(
      (course, edit, index) => [
        ...course,
        edited(course.at(-1) ?? base, { ...edit, editor: 'mine', name: `mine-${index}` }),
      ],
      [base],
    ),
  );
