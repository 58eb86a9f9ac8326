import { expect, test } from 'vitest';
import { cuesIn } from '#domain/capture/cues-in.ts';
import { begunWith, worked } from '#domain/capture/desk.ts';
import { findingsIn } from '#domain/capture/finding.ts';
import { proposalOf } from '#domain/capture/proposal.ts';
import type { Content } from '#domain/document/content.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { byDay, initiativeOf, seed } from '#tests/given/builders.ts';
import { firstCorrections, firstPaper, firstSource } from '#tests/given/first-paper.ts';
import { saidOn } from '#tests/seen/dashboard.ts';

type Correction = (typeof firstCorrections)[number];

const corrected = (fact: Fact, { field, value }: Correction): Fact => ({
  ...fact,
  ...(field === 'statement' && { statement: { de: value } }),
  contents: fact.contents.map((content): Content => {
    if (field === 'made' && content.about === 'commitment') return { ...content, made: byDay('2018-10-11') };
    if (field === 'body' && content.about === 'decision') return { ...content, body: { de: value } };
    return field === 'title' && 'title' in content ? { ...content, title: { de: value } } : content;
  }),
});

test('the first paper gives the same dashboard as on 05.11.2018 with at most 30 actions', () => {
  const document = initiativeOf([], { sources: [firstSource], parties: [] });
  const corrections = [...firstCorrections];
  let work = begunWith({ document, refused: [] });
  // Its number, its publisher, and the key that begins.
  let actions = 3;
  for (const finding of findingsIn(firstPaper, cuesIn(firstPaper))) {
    const { fact, parties } = proposalOf(finding, {
      document: work.present.document,
      source: firstSource,
      text: firstPaper,
    });
    const [next] = corrections;
    const correction = next && fact.statement.de.includes(next.of) ? corrections.shift() : undefined;
    // What adds nothing, or money without a year beside that of a year, is refused.
    const isRefused = fact.contents.length === 0 || fact.statement.de.startsWith('So stellt das Land');
    actions += correction ? 2 : 1;
    work = worked(
      work,
      isRefused
        ? [{ kind: 'refuse', passage: finding.key }]
        : [
            ...parties.map((item) => ({ kind: 'party', item }) as const),
            { kind: 'fact', item: correction ? corrected(fact, correction) : fact },
          ],
    );
  }
  expect(corrections).toEqual([]);
  expect(saidOn('2018-11-05', work.present.document)).toEqual(saidOn('2018-11-05', seed));
  expect(actions).toBeLessThanOrEqual(30);
});
