import {
  type CommitmentStrength,
  type Content,
  commitmentStrengths,
  coverKinds,
} from '#domain/document/content.ts';
import { moneyRoleNames } from '#domain/document/money-roles.ts';
import {
  type Field,
  amount,
  anyOf,
  commitment,
  date,
  ifStated,
  line,
  mail,
  many,
  named,
  names,
  one,
  optionalDate,
  parties,
  period,
  phase,
  phone,
  text,
} from './field.ts';

export const moneyFields = {
  money: [
    named(moneyRoleNames)(
      'money',
      'role',
      { get: ({ role }) => role, set: (content, role) => ({ ...content, role }) },
      names(moneyRoleNames, 'role'),
    ),
    amount('money', 'amount', {
      get: (content) => content.amount,
      set: (content, value) => ({ ...content, amount: value }),
    }),
    period('money', 'period', {
      get: (content) => content.period,
      set: (content, value) => ({ ...content, period: value }),
    }),
    many(
      'money',
      'payers',
      { get: ({ payers }) => payers, set: (content, payers) => ({ ...content, payers }) },
      parties(true),
    ),
    anyOf(
      'money',
      'beneficiaries',
      {
        get: ({ beneficiaries = [] }) => beneficiaries,
        set: (content, ids) => ({ ...content, beneficiaries: ids.length > 0 ? ids : undefined }),
      },
      parties(true),
    ),
    one(
      'money',
      'phase',
      { get: (content) => content.phase, set: (content, id) => ({ ...content, phase: id }) },
      phase,
    ),
    text('money', 'title', {
      get: ({ title }) => title.de,
      set: (content, de) => ({ ...content, title: { de } }),
    }),
  ],
} as const satisfies Partial<Readonly<Record<Content['about'], readonly Field[]>>>;

export const commitmentFields = {
  commitment: [
    text('commitment', 'title', {
      get: ({ title }) => title.de,
      set: (content, de) => ({ ...content, title: { de } }),
    }),
    many(
      'commitment',
      'actors',
      { get: ({ actors }) => actors, set: (content, actors) => ({ ...content, actors }) },
      parties(true),
    ),
    named<CommitmentStrength>(commitmentStrengths)(
      'commitment',
      'strength',
      { get: ({ strength }) => strength, set: (content, strength) => ({ ...content, strength }) },
      names(commitmentStrengths, 'strength'),
    ),
    date('commitment', 'made', { get: ({ made }) => made, set: (content, made) => ({ ...content, made }) }),
  ],
  'commitment-term': [
    one(
      'commitment-term',
      'commitment',
      { get: (content) => content.commitment, set: (content, id) => ({ ...content, commitment: id }) },
      commitment,
    ),
    text('commitment-term', 'duty', {
      get: ({ duty }) => duty.de,
      set: (content, de) => ({ ...content, duty: { de } }),
    }),
    date('commitment-term', 'until', {
      get: ({ until }) => until,
      set: (content, until) => ({ ...content, until }),
    }),
  ],
} as const satisfies Partial<Readonly<Record<Content['about'], readonly Field[]>>>;

/** What hangs on money, a phase, a commitment or a party. */
export const attachedFields = {
  condition: [
    one(
      'condition',
      'line',
      { get: (content) => content.line, set: (content, id) => ({ ...content, line: id }) },
      line,
    ),
  ],
  'phase-condition': [
    one(
      'phase-condition',
      'phase',
      { get: (content) => content.phase, set: (content, id) => ({ ...content, phase: id }) },
      phase,
    ),
  ],
  'commitment-condition': [
    one(
      'commitment-condition',
      'commitment',
      { get: (content) => content.commitment, set: (content, id) => ({ ...content, commitment: id }) },
      commitment,
    ),
  ],
  'commitment-trigger': [
    one(
      'commitment-trigger',
      'commitment',
      { get: (content) => content.commitment, set: (content, id) => ({ ...content, commitment: id }) },
      commitment,
    ),
  ],
  'commitment-exit': [
    one(
      'commitment-exit',
      'commitment',
      { get: (content) => content.commitment, set: (content, id) => ({ ...content, commitment: id }) },
      commitment,
    ),
    date('commitment-exit', 'by', {
      get: ({ by }) => optionalDate(by),
      set: (content, by) => ({ ...content, by: ifStated(by) }),
    }),
  ],
  cover: [
    one(
      'cover',
      'line',
      { get: (content) => content.line, set: (content, id) => ({ ...content, line: id }) },
      line,
    ),
    named(coverKinds)(
      'cover',
      'cover',
      { get: ({ by }) => by, set: (content, by) => ({ ...content, by }) },
      names(coverKinds, 'cover'),
    ),
  ],
  contact: [
    one(
      'contact',
      'party',
      { get: ({ party }) => party, set: (content, party) => ({ ...content, party }) },
      parties(false),
    ),
    text('contact', 'office', {
      get: ({ office }) => office.de,
      set: (content, de) => ({ ...content, office: { de } }),
    }),
    phone('contact', 'phone', {
      get: ({ phone: number = '' }) => number,
      set: (content, number) => ({ ...content, phone: number || undefined }),
    }),
    mail('contact', 'mail', {
      get: ({ mail: address = '' }) => address,
      set: (content, address) => ({ ...content, mail: address || undefined }),
    }),
  ],
} as const satisfies Partial<Readonly<Record<Content['about'], readonly Field[]>>>;
