import { initiativeSchema } from '#contract/initiative.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import type { Participant } from '#domain/document/scenario.ts';
import { certain, hundredths } from '#domain/value/amount.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import {
  assuming,
  byDay,
  endOf,
  factOf,
  initiativeOf,
  inYear,
  moneyOf,
  month,
  notStated,
  onDay,
  paper,
  participantOf,
  said,
  scenarioOn,
  stateShare,
} from './builders.ts';

/** Texts that a source may well hold, and that something which takes them for more than a text stumbles over. */
const endless = said('Donaudampfschifffahrtsgesellschaft'.repeat(12));
const markup = said('<script>alert("1")</script><img src=x onerror=alert(2)>&amp;]]>');
const formula = said(`=CMD|' /C calc'!A0`);
const rightToLeft = said('مرحبا بالعالم \u202Eneb\u202C שלום');
const emoji = said('👩🏽‍🚒👨‍👩‍👧‍👦 🇪🇺 e\u0301');
const marks = said('# *a* | b | `c` [d](javascript:alert(3)) ${e} {{f}} %s \\n "g"; \'h');
const lines = said('\tZeile\r\nnoch eine\u2028und eine');
const control = said('vor\u0000nach\uFFFE\uD800');

const stating = (id: string, contents: readonly Content[], told: Partial<Fact> = {}): Fact =>
  factOf(id, { statement: markup, contents, ...told });

const unknown: Participant = {
  ...participantOf('village'),
  posts: { status: 'not-stated' },
  staffCost: { status: 'not-assessable' },
  firstMonth: { status: 'not-stated' },
  headroom: { status: 'not-stated' },
  inPlan: assuming({ low: cents(0), best: cents(1), high: cents(1_000_000_000_000) }),
};

/** A document that the contract accepts, of three municipalities with several commitments and hostile texts everywhere. */
export const hostile: Initiative = initiativeSchema.parse(
  initiativeOf(
    [
      stating('phases', [
        { about: 'in-brief', order: 1, text: marks },
        { about: 'phase', phase: 'planning', title: endless, order: 1, step: 'planning' },
        { about: 'phase', phase: 'implementation', title: formula, article: 'plural', order: 2 },
        { about: 'phase-begin', phase: 'implementation', date: inYear(2019) },
        { about: 'phase-end', phase: 'planning', date: endOf(2018) },
        { about: 'milestone', title: rightToLeft, date: byDay('2018-12-01'), unlocks: ['line', 'own'] },
        { about: 'milestone', title: endless, date: onDay('2018-10-09') },
        { about: 'milestone', title: emoji, date: notStated },
      ]),
      stating('commitments', [
        {
          about: 'commitment',
          commitment: 'joint',
          actors: ['town', 'district', 'village'],
          strength: 'expression-of-interest',
          made: onDay('2018-10-11'),
          title: markup,
        },
        { about: 'commitment-term', commitment: 'joint', duty: endless, article: 'die', until: endOf(2018) },
        {
          about: 'commitment',
          commitment: 'own',
          actors: ['village'],
          strength: 'decided',
          made: notStated,
          title: formula,
        },
        { about: 'commitment-condition', commitment: 'own' },
        { about: 'commitment-exit', commitment: 'own', by: byDay('2019-03-31') },
        {
          about: 'commitment',
          commitment: 'notice',
          actors: ['town'],
          strength: 'grant-notice',
          made: inYear(2018),
          title: lines,
        },
        { about: 'duty', actor: 'district', title: control, due: byDay('2019-01-15'), step: 'application' },
        { about: 'decision', kind: 'urgent', body: rightToLeft, legalBasis: marks },
        { about: 'contact', party: 'village', office: markup, phone: '+49 241 0', mail: 'amt@example.org' },
      ]),
      stating('money', [
        moneyOf({ title: formula, payers: ['state'], beneficiaries: ['town', 'district', 'village'] }),
        moneyOf({
          line: 'own',
          role: 'own-contribution',
          title: endless,
          payers: ['town', 'district'],
          amount: { kind: 'range', low: cents(0), high: cents(99_999_999_999_999) },
        }),
        moneyOf({
          line: 'nothing',
          role: 'own-contribution',
          title: emoji,
          payers: ['village'],
          amount: { kind: 'exact', value: cents(0) },
        }),
        moneyOf({
          line: 'share',
          role: 'planning-cost',
          phase: 'planning',
          fiscalYear: 2018,
          title: markup,
          amount: { kind: 'pool-share', rate: basisPoints(3333), pool: { kind: 'ceiling', value: cents(1) } },
        }),
        { about: 'condition', line: 'own' },
      ]),
      factOf('later', {
        knownFrom: onDay('2019-04-09'),
        status: 'contradicted',
        contradicts: ['money'],
        statement: rightToLeft,
        evidence: { source: 'letter', section: control, paraphrase: formula },
        contents: [moneyOf({ title: lines, payers: ['state'], amount: { kind: 'exact', value: cents(-1) } })],
      }),
    ],
    {
      id: 'hostile',
      title: markup,
      parties: [
        { id: 'town', kind: 'municipality', name: formula },
        { id: 'district', kind: 'district', name: endless, key: '05334' },
        { id: 'village', kind: 'municipality', name: rightToLeft },
        { id: 'state', kind: 'state', name: emoji },
      ],
      sources: [
        { ...paper, title: marks, publisher: markup, reference: '=1+1' },
        { ...paper, id: 'letter', type: 'letter', title: lines, publisher: formula, inHand: false },
      ],
      questions: [
        { id: 'one', text: endless, resolver: markup, raisedBy: ['money'], answeredBy: ['later'] },
        {
          id: 'two',
          text: formula,
          resolver: rightToLeft,
          raisedBy: ['phases'],
          answeredBy: [],
          step: 'application',
        },
      ],
      scenarios: [
        {
          ...scenarioOn(stateShare(8000), [participantOf('town'), participantOf('district'), unknown]),
          title: endless,
        },
        {
          ...scenarioOn({ type: 'fixed', per: 'grant' }, [
            {
              ...participantOf('town'),
              posts: assuming(certain(hundredths(0))),
              lastMonth: assuming(month(4)),
            },
          ]),
          id: 'other',
          title: formula,
        },
      ],
    },
  ),
);
