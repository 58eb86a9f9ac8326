import { type Snapshot, statedAbout } from '../as-of/as-of.ts';
import { attributeOf } from '../document/attribute.ts';
import type { Content } from '../document/content.ts';
import type { Fact, Initiative, Party, Source } from '../document/initiative.ts';
import { isSame } from '../writing/canonical.ts';
import { type Cast, castOf } from './cast.ts';
import { everything } from './everything.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Finding } from './finding.ts';
import { bodyOf } from './named-body.ts';
import type { Topic } from './topic.ts';
import { contentsOf } from './proposed-contents.ts';

/** What a finding would add to the document: a fact, and the parties that it names and the document does not know. */
export type Proposal = {
  readonly fact: Fact;
  readonly parties: readonly Party[];
  /** What a person has to say of its contents, as the words do not, or not in a form that is kept. */
  readonly toSay: readonly { readonly content: number; readonly field: 'role' | 'amount' }[];
};

export type Reading = {
  readonly document: Initiative;
  /** The paper that is read. */
  readonly source: Source;
  /** Its text, in which places are counted. */
  readonly text: string;
};

/** The id of the fact that a finding becomes: the same whenever it is proposed. */
export const factId = (source: string, { key }: Pick<Finding, 'key'>): string => `${source}-${key}`;

/**
 * What a finding says, as a fact of the document: its words as the statement and the quote, known since the day of the
 * paper, in place of whichever fact is open about the same. Nothing of it counts before a person has taken it over.
 */
export function proposalOf(finding: Finding, { document, source, text }: Reading): Proposal {
  const snapshot = everything(document);
  const cast = castOf(finding, text, document);
  const id = factId(source.id, finding);
  const words = text.slice(finding.start, finding.end).replaceAll(/\s+/g, ' ');
  const context = { snapshot, source, cast, bodyOf: () => bodyOf(finding, text), key: finding.key };
  const said = finding.topics
    .flatMap((topic) =>
      contentsOf(topic, context).map((content) => ({
        content,
        toSay: topic.kind === 'money' && content.about === 'money' ? openIn(topic) : [],
      })),
    )
    .filter(({ content }) => !isStated(content, snapshot));
  const contents = said.map(({ content }) => content);
  return {
    fact: {
      id,
      knownFrom: source.date,
      supersedes: supersededBy(contents, snapshot, id),
      status: finding.status,
      // How it was estimated stands in the words of the sentence, if anywhere.
      ...(finding.status === 'estimated' && { method: { de: words } }),
      statement: { de: words },
      evidence: evidenceAt(finding, source.id, text),
      contents,
    },
    parties: partiesIn(contents, cast).filter(
      (party) => !document.parties.some((each) => each.id === party.id),
    ),
    toSay: said.flatMap(({ toSay }, content) => toSay.map((field) => ({ content, field }))),
  };
}

const openIn = (topic: Extract<Topic, { kind: 'money' }>): readonly ('role' | 'amount')[] => [
  ...(topic.isRoleNamed ? [] : (['role'] as const)),
  ...(topic.isAmountInWords ? (['amount'] as const) : []),
];

/** The facts that stand and give a value to an attribute to which one of the contents gives another. */
export function supersededBy(
  contents: readonly Content[],
  { facts }: Snapshot,
  id: string,
): readonly string[] {
  const attributes = new Set(contents.map(attributeOf).filter((attribute) => attribute !== undefined));
  return facts
    .filter((fact) => fact.id !== id)
    .filter((fact) => fact.contents.some((content) => attributes.has(attributeOf(content) ?? '')))
    .map((fact) => fact.id);
}

/** A phase is stated once; of anything else the same value twice says nothing new. */
function isStated(content: Content, snapshot: Snapshot): boolean {
  if (content.about === 'phase') {
    return statedAbout(snapshot, 'phase').some((stated) => stated.content.phase === content.phase);
  }
  const attribute = attributeOf(content);
  return (
    attribute !== undefined &&
    snapshot.facts.some((fact) => fact.contents.some((other) => isSame(other, content)))
  );
}

function partiesIn(contents: readonly Content[], { parties }: Cast): readonly Party[] {
  const ids = new Set(
    contents.flatMap((content) => {
      if (content.about === 'commitment') return content.actors;
      if (content.about === 'money') return [...content.payers, ...(content.beneficiaries ?? [])];
      return content.about === 'duty' ? [content.actor] : [];
    }),
  );
  return parties.filter(({ id }) => ids.has(id));
}
