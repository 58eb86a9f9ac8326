import { type NotTaken, grantNotTaken } from '#domain/as-of/grant-not-taken.ts';
import type { Claim } from '#kit/lines/claim.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { type Selection, presetOf } from '#domain/as-of/selection.ts';
import { type BreakEven, type Share, breakEvensOf, coveredRate } from '#domain/limits/break-even.ts';
import type { Participant } from '#domain/document/scenario.ts';
import { heldShare } from '#domain/limits/held-share.ts';
import { limitYear } from '#domain/limits/limit-year.ts';
import { breakEvenSentence, effectSentence, heldSentence } from '#kit/sentences/break-even-text.ts';
import { saidTogether } from '#kit/sentences/said-together.ts';
import { knownClaim } from '#kit/lines/joint-claim.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn, useAllWords } from '#i18n/all-words.ts';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import type { Grant } from './GrantOffer.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';

type ScenarioPanelProps = {
  selection: Selection;
  onChange: (changes: readonly Change[]) => void;
};

/** Where a reader enters their own assumptions. */
export function ScenarioPanel({ selection, onChange }: ScenarioPanelProps) {
  const words = useAllWords();
  const scenario = usePanel(formOf, selection);
  return (
    <Panel
      title={words.scenario.title}
      aside={scenario.data?.name}
      className="scenario screen-only"
      query={scenario}
    >
      {(form) =>
        form.setting ? (
          <ScenarioForm
            key={form.setting.preset.id}
            setting={form.setting}
            changes={selection.changes}
            onChange={onChange}
          />
        ) : (
          <p className="soft">{words.budget.notApplicable}</p>
        )
      }
    </Panel>
  );
}

/** What the form shows besides its inputs: whose they are, and where the cover of each ends. */
function formOf({ initiative, snapshot, selection, budget: view }: Look, language: Language) {
  const format = formatterOf(language);
  const preset = presetOf(initiative, selection);
  const current = view.scenario;
  if (!preset || !current) return { setting: undefined, name: undefined };
  const name = scenarioName(view, language);
  const parties = view.municipalities.flatMap(({ party, participant, impact }) => {
    if (!participant) return [];
    const breakEvens = breakEvensOf(current, participant, limitYear(current, participant, view.year));
    return [
      {
        id: party.id,
        name: format.text(party.name),
        zone: {
          doubt: firstUncovered(breakEvens?.ownShare.unfavourable),
          over: firstUncovered(breakEvens?.ownShare.best),
        },
        limits: { breakEvens, held: heldShare(current, participant) },
        grant: participant.grant && grantIn(participant.grant, language),
        notTaken: notTakenIn(grantNotTaken(participant, initiative, snapshot), language),
        effect: effectSentence(format.text(party.name), impact, language),
      },
    ];
  });
  const sentences = saidTogether(
    parties,
    (names, { limits: { breakEvens, held } }) => [
      breakEvenSentence(names, breakEvens, language),
      ...heldSentence(names, held, current, language),
    ],
    language,
  );
  return { name, setting: { preset, current, isChanged: view.isChanged, parties, sentences } };
}

function grantIn({ known, isTaken }: NonNullable<Participant['grant']>, language: Language): Grant {
  const amount = formatterOf(language).interval(known.sum);
  const facts = known.facts.map(({ id }) => id);
  const { granted, grantIsTaken } = allWordsIn(language).scenario;
  const text = isTaken ? grantIsTaken(amount) : granted(amount);
  return { isTaken, amount, claim: knownClaim(text, { status: known.status, facts }, language) };
}

/** Why nothing can be taken over of what was granted, with what says that it was. */
const notTakenIn = (told: NotTaken | undefined, language: Language): Claim | undefined =>
  told && knownClaim(allWordsIn(language).scenario.notTaken[told.reason], told, language);

/** From which own share on the cover does not suffice, in hundredths of a percent; undefined where it always does. */
function firstUncovered(limit: BreakEven<Share> | undefined): number | undefined {
  if (!limit || limit.kind === 'never-over') return undefined;
  return limit.kind === 'at' ? coveredRate(limit.value) : 0;
}
