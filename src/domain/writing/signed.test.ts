import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { factOf, initiativeOf, paper, said } from '#tests/given/builders.ts';
import { inconsistenciesOf } from '../document/consistency.ts';
import type { Draft, Initiative } from '../document/initiative.ts';
import { instant } from '../value/instant.ts';
import { release, releasedOf } from './drafts.ts';
import { type Signer, signed } from './signed.ts';

const at = instant('2026-11-28T08:30:00Z');
const earlier = instant('2026-11-27T08:30:00Z');
const person = (name: string, told: Partial<Signer> = {}): Signer => ({
  name,
  names: [name],
  mayRelease: false,
  ...told,
});
const editor = person('Amt 50');
const approver = person('Kämmerei', { mayRelease: true });

const { id, ...written } = factOf('new');
const draft: Draft = { id, author: 'Amt 50', at: earlier, fact: written };
const before = initiativeOf([factOf('known')], { id: 'own', drafts: [draft] });
const freed = (by: string, from: Initiative = before) => {
  const done = release(from, 'new', { by, at, isOwnSaid: true });
  return done.kind === 'released' ? done.document : from;
};
const rulesOf = (after: Initiative, signer: Signer, from: Initiative | undefined = before) =>
  signed(from, after, signer, at).forbidden?.map(({ path, rule }) => `${path.join('.')} ${rule}`);

describe('a draft', () => {
  test('bears the name that is known, whatever it claims, and keeps it when somebody else writes', () => {
    const { drafts: _, ...bare } = before;
    const claimed = { ...bare, drafts: [{ ...draft, author: 'Kämmerei' }] };
    expect(signed(bare, claimed, editor, at).document?.drafts).toEqual([{ ...draft, at }]);
    expect(signed(before, before, approver, at).document).toEqual(before);
    // Whoever changes it is who it is from.
    const changed = { ...before, drafts: [{ ...draft, fact: { ...written, statement: said('Anders') } }] };
    expect(signed(before, changed, approver, at).document?.drafts?.[0]?.author).toBe('Kämmerei');
    expect(
      signed(before, { ...before, drafts: [{ ...draft, author: 'X' }] }, approver, at).document?.drafts,
    ).toEqual([{ ...draft, author: 'Kämmerei', at }]);
  });

  test('becomes a fact by another person who may release, and bears both names', () => {
    const entry = { author: 'Amt 50', at: earlier, releasedBy: 'Kämmerei', releasedAt: at };
    const fact = { ...factOf('new'), entry };
    expect(signed(before, freed('wer auch immer'), approver, at).document?.facts.at(-1)).toEqual(fact);
  });

  test('does not by whoever may not, nor by who wrote it, under whatever name', () => {
    expect(rulesOf(freed('Kämmerei'), editor)).toEqual(['facts.1 release-not-allowed']);
    const both = person('amt  50', { mayRelease: true });
    expect(rulesOf(freed('Kämmerei'), both)).toEqual(['facts.1 release-of-own']);
    const renamed = person('Amt 51', { names: ['Amt 50', 'Amt 51'], mayRelease: true });
    expect(rulesOf(freed('Kämmerei'), renamed)).toEqual(['facts.1 release-of-own']);
  });

  test('is released as it was read, not with other words', () => {
    const other = { ...before, facts: [...before.facts, factOf('new', { statement: said('Anders') })] };
    expect(rulesOf(other, approver)).toEqual(['facts.1 release-of-other-text']);
  });
});

describe('a fact', () => {
  test('is neither added nor changed without a draft, whoever writes', () => {
    const added = { ...before, facts: [...before.facts, factOf('more')] };
    const changed = { ...before, facts: [factOf('known', { statement: said('Anders') })] };
    const signedAnew = {
      ...before,
      facts: [factOf('known', { entry: { author: 'A', at, releasedBy: 'B', releasedAt: at } })],
    };
    expect(rulesOf(added, approver)).toEqual(['facts.1 release-without-draft']);
    expect(rulesOf(added, editor)).toEqual(['facts.1 release-not-allowed']);
    expect(rulesOf(changed, approver)).toEqual(['facts.0 release-without-draft']);
    expect(rulesOf(signedAnew, approver)).toEqual(['facts.0 release-without-draft']);
  });

  test('is taken out by one who may release, and by nobody else', () => {
    expect(rulesOf({ ...before, facts: [] }, editor)).toEqual(['facts release-not-allowed']);
    expect(rulesOf({ ...before, facts: [] }, approver)).toBeUndefined();
  });

  test('comes with a new initiative where one brings it who may release', () => {
    const whole = initiativeOf([factOf('known')], { id: 'own' });
    expect(signed(undefined, whole, approver, at).document).toEqual(whole);
    expect(signed(undefined, whole, editor, at).forbidden).toHaveLength(1);
  });
});

const byId = (facts: Initiative['facts']) => new Map(facts.map((fact) => [fact.id, fact]));

test('nobody who may not release changes what is released, whatever is written', () => {
  fc.assert(
    fc.property(anyInitiative, anyInitiative, (one, other) => {
      const { document = one } = signed(one, { ...other, id: one.id }, editor, at);
      expect(byId(document.facts)).toEqual(byId(one.facts));
    }),
  );
});

describe('what is released of a document', () => {
  test('is all of it without drafts, and without what they alone cite', () => {
    const secret = { ...paper, id: 'secret', title: said('Nichtöffentlich') };
    const evidence = { source: 'secret', section: said('S. 1'), quote: 'geheim' };
    const document = {
      ...before,
      sources: [...before.sources, secret],
      texts: { secret: ['geheim'] },
      drafts: [{ ...draft, fact: { ...written, evidence } }],
    };
    expect(JSON.stringify(releasedOf(document))).not.toMatch(/geheim|Nichtöffentlich|drafts/);
    expect(releasedOf(document)).toEqual({ ...before, drafts: undefined });
  });

  test('keeps the rules of a document, and is the same when it is taken again', () => {
    fc.assert(
      fc.property(anyInitiative, (document) => {
        const released = releasedOf(document);
        expect(inconsistenciesOf(released)).toEqual([]);
        expect(released).not.toHaveProperty('drafts');
        expect(released.facts).toEqual(document.facts);
        expect(releasedOf(released)).toEqual(released);
      }),
    );
  });
});
