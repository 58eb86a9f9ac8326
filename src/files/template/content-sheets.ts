import { articles, commitmentStrengths, coverKinds } from '#domain/document/content.ts';
import { decisionKinds } from '#domain/document/decision.ts';
import { moneyOrigins } from '#domain/document/money-line.ts';
import { moneyRoleNames } from '#domain/document/money-roles.ts';
import { moneyStageNames } from '#domain/document/money-stages.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { amount, code, date, hundredths, id, ids, period, split, text, whole } from './codecs.ts';
import { type SheetPlan, field, said, step } from './fields.ts';

const article = field('article', code(articles));
const ofContent = [field('fact', id), field('place', whole)];
const about = (abouts: readonly string[]) => field('about', code(abouts));

const lineKinds = ['money'];
const phaseKinds = ['phase', 'phase-begin', 'phase-end', 'phase-condition'];
const commitmentKinds = [
  'commitment',
  'commitment-term',
  'commitment-condition',
  'commitment-trigger',
  'commitment-exit',
  'duty',
];
const decisionAbouts = ['decision', 'milestone'];
const otherKinds = ['in-brief', 'condition', 'cover', 'contact'];
/** The sheets of what facts say, in their order. */
export const contentSheets: readonly SheetPlan[] = [
  {
    name: 'lines',
    abouts: lineKinds,
    fields: [
      ...ofContent,
      field('line', id),
      field(
        'role',
        code(moneyRoleNames, (language) => allWordsIn(language).budget.role),
      ),
      field('phase', id),
      field('period', period),
      field('split', split, 'period', 'split'),
      field('payers', ids),
      ...said('title'),
      field('amount', amount),
      field('beneficiaries', ids),
      field('stage', code(moneyStageNames)),
      field('origin', code(moneyOrigins)),
      field('programme', id),
      field('commitment', id),
      field('partOf', id),
      field('sameAs', id),
      field('insteadOf', id),
      field('shareRate', hundredths, 'statedShare', 'rate'),
      field('shareBase', code(['eligible', 'total', 'not-stated']), 'statedShare', 'base'),
      field('shareOf', hundredths, 'statedShare', 'of'),
    ],
  },
  {
    name: 'phases',
    abouts: phaseKinds,
    fields: [
      ...ofContent,
      about(phaseKinds),
      field('phase', id),
      ...said('title'),
      article,
      field('order', whole),
      step,
      field('date', date),
    ],
  },
  {
    name: 'commitments',
    abouts: commitmentKinds,
    fields: [
      ...ofContent,
      about(commitmentKinds),
      field('commitment', id),
      field('actors', ids),
      field(
        'strength',
        code(commitmentStrengths, (language) => allWordsIn(language).strength),
      ),
      field('made', date),
      ...said('title'),
      ...said('duty'),
      article,
      field('until', date),
      field('by', date),
      field('actor', id),
      field('due', date),
      step,
    ],
  },
  {
    name: 'decisions',
    abouts: decisionAbouts,
    fields: [
      ...ofContent,
      about(decisionAbouts),
      field('kind', code(decisionKinds)),
      ...said('body'),
      field('day', date),
      ...said('legalBasis'),
      field('amount', amount),
      ...said('title'),
      field('date', date),
      step,
      field('unlocks', ids),
    ],
  },
  {
    name: 'others',
    abouts: otherKinds,
    fields: [
      ...ofContent,
      about(otherKinds),
      field('order', whole),
      ...said('text'),
      field('line', id),
      field('by', code(coverKinds)),
      field('party', id),
      ...said('office'),
      field('phone', text),
      field('mail', text),
    ],
  },
];
