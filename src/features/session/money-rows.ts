import type { Look } from '#domain/as-of/look.ts';
import type { Language } from '#i18n/language.ts';
import { grantRoles } from '#domain/document/money-roles.ts';
import { intervalOf } from '#domain/value/amount.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import { refIn } from '#domain/finance/budget-impact.ts';
import { assumptionProof, everybody } from '#domain/proof/proof.ts';
import { linesConcerning } from '#domain/finance/budget-lines.ts';
import { linesOutside } from '#domain/finance/borne-lines.ts';
import { scenarioOf } from '#domain/as-of/selection.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { amountClaim, figureClaim, sumClaim } from '#kit/lines/claim.ts';
import { coverText } from '#kit/sentences/cover-sentences.ts';
import { assumptionSentence } from '#format/assumption-label.ts';
import { payersText } from '#kit/lines/payers-text.ts';
import { lineTitle } from '#kit/lines/line-title.ts';
import { figureYears } from '#kit/lines/grant-years.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { SlideBody, SlideContext, SlideItem } from './statement-rows.ts';

const plain = { lead: [], items: [], isAssumed: false } as const;

/** The messages about money: what is known (4), what it could cost under a scenario (5), and the chart of both (9). */
export function moneySlides(context: SlideContext): Readonly<Record<4 | 5 | 9, SlideBody>> {
  const words = allWordsIn(context.language);
  const { initiative, snapshot, selection } = context.look;
  const lines = linesConcerning(initiative, snapshot, selection);
  const items = lines.map((line) => lineItem(line, context));
  const left = linesOutside(initiative, snapshot, selection);
  const outside = outsideList(left, initiative.parties, context.language);
  return {
    4: {
      ...plain,
      items,
      remark: items.length === 0 ? words.budget.none : outside && words.budget.outside(outside),
    },
    5: costBody(lines, context),
    9: chartBody(context),
  };
}

/** Beside the chart only what holds for all of it; its sentences stand below the drawings that they are about. */
function chartBody({ look, language }: SlideContext): SlideBody {
  return look.budget.scenario
    ? { ...plain, remark: disclaimer(look, language), isAssumed: true }
    : { ...plain, remark: allWordsIn(language).budget.noScenario };
}

function lineItem(line: Stated<'money'>, { look, language }: SlideContext): SlideItem {
  const { initiative, snapshot } = look;
  const format = formatterOf(language);
  const { content, fact } = line;
  const { session } = allWordsIn(language);
  return {
    id: `${fact.id}-${content.line}-${fact.contents.indexOf(content)}`,
    title: lineTitle(line, look, language),
    claim: amountClaim(format.amount(content.amount), line, snapshot.sources, language),
    note: session[content.role === 'gross-expense' ? 'spenders' : 'payers'](
      payersText(line, initiative, language),
    ),
  };
}

const disclaimer = ({ initiative, selection, budget: { isChanged } }: Look, language: Language): string =>
  assumptionSentence(initiative, { ...selection, isChanged }, language);

/** Under a scenario its figures, called assumptions; without one what is missing for a figure, never a 0. */
function costBody(lines: readonly Stated<'money'>[], context: SlideContext): SlideBody {
  const { look, language } = context;
  const { initiative, selection } = look;
  const words = allWordsIn(language);
  if (look.budget.scenario) {
    return { lead: [], items: scenarioItems(context), remark: disclaimer(look, language), isAssumed: true };
  }
  if (scenarioOf(initiative, selection)) {
    return { ...plain, remark: words.session.notApplicable };
  }
  const missing = lines.filter(
    ({ content }) => grantRoles.includes(content.role) && intervalOf(content.amount) === undefined,
  );
  return {
    ...plain,
    items: missing.map((line) => lineItem(line, context)),
    remark: missing.length === 0 ? words.budget.chooseScenario : words.session.noScenario,
  };
}

function scenarioItems({ look: { budget: view }, language }: SlideContext): readonly SlideItem[] {
  const words = allWordsIn(language).session;
  const format = formatterOf(language);
  const { scenario, joint } = view;
  if (!scenario || !joint) return [];
  const shares = view.municipalities.flatMap(({ party, impact }) => (impact ? [{ party, impact }] : []));
  const items = shares.map(({ party, impact }) => ({
    id: party.id,
    title: words.ownShareOf(format.text(party.name), figureYears(scenario, [impact])),
    claim: figureClaim(
      impact.ownContribution,
      [assumptionProof(scenario.id, party.id, refIn(impact, 'ownContribution'))],
      language,
    ),
    note: impact.budgets.some(({ headroomAfter }) => headroomAfter) ? coverText(impact, language) : undefined,
  }));
  if (shares.length < 2) return items;
  const proofs = [assumptionProof(scenario.id, everybody, refIn(joint, 'ownContribution'))];
  return [
    ...items,
    {
      id: 'joint',
      title: words.joint(
        figureYears(
          scenario,
          shares.map(({ impact }) => impact),
        ),
      ),
      claim: sumClaim(joint.ownContribution, proofs, language),
      note: undefined,
    },
  ];
}
