import { statedAbout } from '#domain/as-of/as-of.ts';
import { dutiesOf } from '#domain/course/commitments.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Status } from '#domain/value/knowledge.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type Claim, factClaim } from '#kit/lines/claim.ts';
import { type CommitmentLine, commitmentLines } from '#kit/lines/commitment-lines.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type CommitmentRow = CommitmentLine & {
  readonly details: readonly { readonly title: string; readonly claims: readonly Claim[] }[];
};

export type CommitmentRows = {
  readonly commitments: readonly CommitmentRow[];
  readonly duties: readonly { readonly who: string; readonly what: Claim; readonly due: Claim }[];
  readonly decisions: readonly Claim[];
  readonly conditions: readonly Claim[];
};

/** Who is bound to what, how strongly and until when; joint commitments once. */
export function commitmentRows(look: Look, language: Language): CommitmentRows {
  const { initiative, snapshot } = look;
  const { municipality } = look.selection;
  const words = wordsIn(language);
  const format = formatterOf(language);
  const claim = (text: string, fact: Fact, status?: Status): Claim =>
    factClaim(text, fact, initiative.sources, language, status);

  return {
    commitments: commitmentLines(look, language).map((line) => ({
      ...line,
      // No field of the document holds a condition of the duty, a way out or the day of a session: no source so far
      // names one. Each is said as missing rather than left out, because a reader looks for it.
      details: [
        { title: words.steps.condition, claims: [] },
        { title: words.steps.exit, claims: [] },
        { title: words.commitments.money, claims: line.money },
        { title: words.commitments.staff, claims: line.staff },
        { title: words.steps.body, claims: line.body },
        { title: words.steps.decidedOn, claims: [] },
      ].map(({ title, claims }) => ({ title, claims: claims.length === 0 ? [line.unstated] : claims })),
    })),
    duties: dutiesOf(snapshot)
      .filter(({ actor }) => municipality === undefined || actor === municipality)
      .map(({ actor, title, due, fact }) => ({
        who: partyName(initiative, actor, language),
        what: claim(format.text(title), fact),
        due:
          due.precision === 'not-stated'
            ? claim(words.date.notStatedKnown, fact, 'not-stated')
            : claim(format.date(due), fact),
      })),
    decisions: statedAbout(snapshot, 'decision').map(({ content, fact }) =>
      claim(
        `${format.text(content.body)}: ${content.kind === 'decided' ? words.commitments.decided : words.commitments.takenNote}`,
        fact,
      ),
    ),
    conditions: statedAbout(snapshot, 'condition').map(({ fact }) =>
      claim(format.text(fact.statement), fact),
    ),
  };
}
