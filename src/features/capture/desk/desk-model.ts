import type { Desk, Step } from '#domain/capture/desk.ts';
import { evidenceAt } from '#domain/capture/evidence-at.ts';
import type { Finding } from '#domain/capture/finding.ts';
import type { FactForm } from '#domain/capture/kept-desk.ts';
import { type Reading, factId, proposalOf } from '#domain/capture/proposal.ts';
import { answering } from '#domain/capture/answers.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import { placeOf as placeOfField } from '../form/form-model.ts';

/** What somebody at the desk looks at: a passage that was found, one of the own choice, a fact that is there, or none. */
export type Looking =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | {
      readonly kind: 'own';
      readonly start: number;
      readonly end: number;
      readonly section: string | undefined;
    }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'nothing' };

/** Findings that nobody has taken over or refused yet, here or at another desk. */
export const openOf = (findings: readonly Finding[], source: string, desk: Desk): readonly Finding[] => {
  const { facts, drafts = [] } = desk.document;
  const stated = new Set([...facts, ...drafts].map(({ id }) => id));
  const refused = new Set(desk.refused);
  return findings.filter((finding) => !stated.has(factId(source, finding)) && !refused.has(finding.key));
};

/** The form of what is looked at as it is before anything was typed; undefined where there is nothing. */
export function freshForm(looking: Looking, reading: Reading): FactForm | undefined {
  switch (looking.kind) {
    case 'finding': {
      const stated = reading.document.facts.find(
        ({ id }) => id === factId(reading.source.id, looking.finding),
      );
      if (stated) return formOf(stated);
      const { toSay, ...proposed } = proposalOf(looking.finding, reading);
      return {
        ...proposed,
        texts: Object.fromEntries(
          toSay.map(({ content, field }) => [placeOfField(content, { name: field }), '']),
        ),
      };
    }
    case 'own':
      return formOf(ownFact(looking, reading));
    case 'fact':
      return formOf(looking.fact);
    case 'nothing':
      return undefined;
  }
}

/** Whether something is still to be said that the words do not say. */
export const isUndecided = ({ texts }: FactForm): boolean =>
  Object.entries(texts).some(
    ([place, text]) => text === '' && /^contents\.\d+\.(?:role|amount)$/.test(place),
  );

const formOf = (fact: Fact): FactForm => ({ fact, parties: [], texts: {} });

function ownFact(
  { start, end, section }: Extract<Looking, { kind: 'own' }>,
  { source, text, document }: Reading,
): Fact {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  const count = document.facts.filter(({ id }) => id.startsWith(`${source.id}-own-${start}`)).length;
  return {
    id: `${source.id}-own-${start}-${count}`,
    knownFrom: source.date,
    supersedes: [],
    status: 'confirmed',
    statement: { de: words },
    evidence: evidenceAt({ start, end, section }, source.id, text),
    contents: [],
  };
}

/** The step by which a form becomes a fact of the document, with the parties and the question that it brings and its answers. */
export function takingOver(form: FactForm, document: Initiative): Step {
  const { fact, parties, texts } = form;
  const question = texts['question']?.trim() ?? '';
  const resolver = texts['resolver']?.trim() ?? '';
  return [
    ...parties.map((item) => ({ kind: 'party', item }) as const),
    { kind: 'fact', item: fact },
    ...answering(form, document),
    ...(question === ''
      ? []
      : [
          {
            kind: 'question',
            item: {
              id: `${fact.id}-question`,
              text: { de: question },
              resolver: { de: resolver === '' ? '–' : resolver },
              raisedBy: [fact.id],
              answeredBy: [],
            },
          } as const,
        ]),
  ];
}

/** The order of facts at the desk: that of the paper, those of other papers last. */
export function inPaperOrder(
  facts: readonly Fact[],
  source: string,
  placeOf: (fact: Fact) => number,
): readonly Fact[] {
  const here = facts.filter(({ evidence }) => evidence.source === source);
  const elsewhere = facts.filter(({ evidence }) => evidence.source !== source);
  return [...here.toSorted((left, right) => placeOf(left) - placeOf(right)), ...elsewhere];
}
