import { provenFacts } from '#domain/proof/proof.ts';
import { statedAbout } from '#domain/as-of/as-of.ts';
import { dutiesOf } from '#domain/course/commitments.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Status } from '#domain/value/knowledge.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type Claim, factClaim } from '#kit/lines/claim.ts';
import { type CommitmentLine, commitmentLines } from '#kit/lines/commitment-lines.ts';
import { conditionLines } from '#kit/lines/condition-lines.ts';
import { contactText, decisionText } from '#kit/lines/decision-text.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type CommitmentRow = CommitmentLine & {
  readonly details: readonly { readonly title: string; readonly claims: readonly Claim[] }[];
};

export type CommitmentRows = {
  readonly commitments: readonly CommitmentRow[];
  /** The same without what their details say, and with it. */
  readonly tables: { readonly full: Table; readonly short: Table };
  /** The promised steps. */
  readonly duties: Table;
  /** The decisions that no commitment tells of. */
  readonly decisions: readonly Claim[];
  readonly conditions: readonly Claim[];
  readonly contacts: readonly Claim[];
};

/** Who is bound to what, how strongly and until when; joint commitments once. */
export function commitmentRows(look: Look, language: Language): CommitmentRows {
  const { initiative, snapshot } = look;
  const words = wordsIn(language);
  const claim = (text: string, fact: Fact, status?: Status): Claim =>
    factClaim(text, fact, initiative.sources, language, status);

  const lines = commitmentLines(look, language);
  const told = new Set(lines.flatMap(({ body }) => body.flatMap(({ proofs }) => provenFacts(proofs))));
  return {
    tables: {
      full: commitmentTable(lines, { isFull: true }, language),
      short: commitmentTable(lines, { isFull: false }, language),
    },
    commitments: lines.map((line) => ({
      ...line,
      // What no source states is said as missing rather than left out, because a reader looks for it; what makes a
      // commitment due is looked for only where there is such a thing.
      details: [
        { title: words.steps.condition, claims: line.conditions },
        ...(line.triggers.length > 0 ? [{ title: words.commitments.trigger, claims: line.triggers }] : []),
        { title: words.steps.exit, claims: line.exits },
        { title: words.commitments.money, claims: line.money },
        { title: words.commitments.staff, claims: line.staff },
        { title: words.steps.body, claims: line.body },
        { title: words.steps.decidedOn, claims: line.decidedOn },
      ].map(({ title, claims }) => ({ title, claims: claims.length === 0 ? [line.unstated] : claims })),
    })),
    duties: dutiesTable(look, language),
    decisions: statedAbout(snapshot, 'decision')
      .filter(({ fact }) => !told.has(fact.id))
      .map(({ content, fact }) => claim(decisionText(content, language), fact)),
    conditions: conditionLines(look, language),
    contacts: statedAbout(snapshot, 'contact').map(({ content, fact }) =>
      claim(contactText(content, initiative, language), fact),
    ),
  };
}

/** The commitments in a row each. Where details follow, the table leaves to them what they say. */
function commitmentTable(
  lines: readonly CommitmentLine[],
  { isFull }: { readonly isFull: boolean },
  language: Language,
): Table {
  const words = wordsIn(language).commitments;
  const made = { key: 'made', title: words.made, cell: (line: CommitmentLine) => line.made };
  return tableOf<CommitmentLine>(
    { key: 'commitments', label: words.title },
    [
      {
        key: 'who',
        title: words.who,
        cell: ({ who, isJoint }) => (isJoint ? { main: who, note: words.joint } : who),
      },
      {
        key: 'what',
        title: words.what,
        cell: ({ what, money, staff }) => (isFull ? what : { main: what, more: [...money, ...staff] }),
      },
      {
        key: 'strength',
        title: words.strength,
        cell: ({ strength }) => ({ main: strength, hasTerms: true }),
      },
      ...(isFull ? [made] : []),
      {
        key: 'until',
        title: words.until,
        cell: ({ until, standing, daysLeft }) => ({
          main: until,
          note: [standing, daysLeft].filter((each) => each !== undefined).join(', '),
        }),
      },
    ],
    lines,
    ({ id }) => ({ key: id }),
  );
}

function dutiesTable({ initiative, selection, snapshot }: Look, language: Language): Table {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const { municipality } = selection;
  type Duty = ReturnType<typeof dutiesOf>[number];
  return tableOf<Duty>(
    { key: 'duties', label: words.commitments.duties },
    [
      {
        key: 'who',
        title: words.commitments.who,
        cell: ({ actor }) => partyName(initiative, actor, language),
      },
      {
        key: 'what',
        title: words.commitments.dutyWhat,
        cell: ({ title, fact }) => factClaim(format.text(title), fact, initiative.sources, language),
      },
      {
        key: 'due',
        title: words.commitments.due,
        cell: ({ due, fact }) =>
          due.precision === 'not-stated'
            ? factClaim(words.date.notStatedKnown, fact, initiative.sources, language, 'not-stated')
            : factClaim(format.date(due), fact, initiative.sources, language),
      },
    ],
    dutiesOf(snapshot).filter(({ actor }) => municipality === undefined || actor === municipality),
    ({ title, actor }) => ({ key: `${actor} ${format.text(title)}` }),
  );
}
