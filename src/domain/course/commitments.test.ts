import { describe, expect, test } from 'vitest';
import {
  byDay,
  endOf,
  factOf,
  inYear,
  initiativeOf,
  moneyOf,
  notStated,
  onDay,
  said,
  stating,
} from '#tests/given/builders.ts';
import { snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { isoDate } from '../value/calendar.ts';
import { bindingStandingOf, commitmentsOf, commitmentsWith, dutiesOf, linesOf } from './commitments.ts';
import { type Content, commitmentStrengths } from '../document/content.ts';

const interest: Content = {
  about: 'commitment',
  commitment: 'interest',
  actors: ['town', 'district'],
  strength: 'expression-of-interest',
  made: byDay('2018-10-11'),
  title: said('Interessenbekundung'),
};
const term: Content = {
  about: 'commitment-term',
  commitment: 'interest',
  duty: said('Mitwirkung an der Planungsphase'),
  until: endOf(2018),
};
const joint = initiativeOf([
  factOf('interest', { knownFrom: onDay('2018-10-11'), contents: [interest] }),
  stating('term', term),
]);
const commitmentsAt = (day: string) => commitmentsOf(snapshotAt(joint, isoDate(day)));

describe('a joint expression of interest of two municipalities', () => {
  test('is one commitment with two actors', () => {
    expect(commitmentsAt('2018-11-05').map(({ id, actors }) => ({ id, actors }))).toEqual([
      { id: 'interest', actors: ['town', 'district'] },
    ]);
  });

  test('is a commitment of either municipality and of nobody else', () => {
    const commitments = commitmentsAt('2018-11-05');
    expect(commitmentsWith(commitments, 'town')).toEqual(commitments);
    expect(commitmentsWith(commitments, 'district')).toEqual(commitments);
    expect(commitmentsWith(commitments, undefined)).toEqual(commitments);
    expect(commitmentsWith(commitments, 'neighbour')).toEqual([]);
  });

  test.for([
    { day: '2018-10-11', standing: 'term-not-stated', daysLeft: undefined },
    { day: '2018-11-05', standing: 'binding', daysLeft: 56 },
    { day: '2018-12-31', standing: 'binding', daysLeft: 0 },
    { day: '2019-01-01', standing: 'expired', daysLeft: undefined },
  ])('on $day is $standing, with $daysLeft days left', ({ day, standing, daysLeft }) => {
    const [commitment] = commitmentsAt(day);
    expect(commitment?.standing).toBe(standing);
    expect(commitment?.term?.daysLeft).toBe(daysLeft);
  });

  test('names the fact of its term once a fact states one', () => {
    expect(commitmentsAt('2018-10-11')[0]?.term).toBeUndefined();
    expect(commitmentsAt('2018-11-05')[0]?.term?.fact.id).toBe('term');
    expect(commitmentsAt('2018-11-05')[0]?.fact.id).toBe('interest');
  });

  test('is not bound by the term of another commitment', () => {
    const facts = [stating('interest', interest), stating('other', { ...term, commitment: 'other' })];
    const [commitment] = commitmentsOf(snapshotAt(initiativeOf(facts), isoDate('2018-11-05')));
    expect(commitment?.standing).toBe('term-not-stated');
  });
});

describe('a commitment', () => {
  const made = onDay('2018-10-11');
  test.for([
    { made, until: undefined, day: '2018-11-05', is: 'term-not-stated', says: 'whose term nobody stated' },
    {
      made,
      until: onDay('2018-12-31'),
      day: '2018-10-10',
      is: 'not-yet-binding',
      says: 'on the day before it is made',
    },
    {
      made,
      until: onDay('2018-12-31'),
      day: '2018-10-11',
      is: 'binding',
      says: 'on the day on which it is made',
    },
    { made, until: onDay('2018-12-31'), day: '2018-12-31', is: 'binding', says: 'on its last day' },
    { made, until: onDay('2018-12-31'), day: '2019-01-01', is: 'expired', says: 'on the day after its last' },
    { made, until: notStated, day: '2030-01-01', is: 'binding', says: 'with an open end' },
    { made, until: inYear(2018), day: '2018-12-31', is: 'binding', says: 'on the last day of its year' },
    { made, until: inYear(2018), day: '2019-01-01', is: 'expired', says: 'after the year of its end' },
    {
      made: inYear(2018),
      until: inYear(2019),
      day: '2018-12-30',
      is: 'not-yet-binding',
      says: 'before the last day on which it can have been made',
    },
    {
      made: notStated,
      until: onDay('2018-12-31'),
      day: '2018-01-01',
      is: 'binding',
      says: 'made on a day that nobody named',
    },
  ] as const)('$says is $is', ({ made: on, until, day, is }) => {
    expect(bindingStandingOf('decided', on, until, isoDate(day))).toBe(is);
  });

  test.for(commitmentStrengths)('of the strength %s is conditional only by that strength', (strength) => {
    const standing = bindingStandingOf(strength, made, onDay('2018-12-31'), isoDate('2018-11-05'));
    expect(standing).toBe(strength === 'conditional' ? 'conditional' : 'binding');
  });

  test.for([
    { day: '2018-10-01', is: 'not-yet-binding' },
    { day: '2019-01-01', is: 'expired' },
  ])('that is conditional is $is on $day all the same', ({ day, is }) => {
    expect(bindingStandingOf('conditional', made, onDay('2018-12-31'), isoDate(day))).toBe(is);
  });

  test('that ends “in 2019” has as many days left as the year allows', () => {
    const facts = [stating('interest', interest), stating('term', { ...term, until: inYear(2019) })];
    const [commitment] = commitmentsOf(snapshotAt(initiativeOf(facts), isoDate('2018-11-05')));
    expect(commitment?.term?.daysLeft).toBe(56 + 365);
  });

  test('with an open end says no number of days', () => {
    const facts = [stating('interest', interest), stating('term', { ...term, until: notStated })];
    const [commitment] = commitmentsOf(snapshotAt(initiativeOf(facts), isoDate('2018-11-05')));
    expect(commitment).toMatchObject({ standing: 'binding', term: { daysLeft: undefined } });
  });
});

test('a report that is owed is a duty and no commitment', () => {
  const report = stating('report', {
    about: 'duty',
    actor: 'town',
    title: said('Berichten'),
    due: notStated,
  });
  const snapshot = snapshotAt(initiativeOf([report]), isoDate('2018-11-05'));
  expect(dutiesOf(snapshot)).toEqual([
    { actor: 'town', title: said('Berichten'), due: notStated, fact: report },
  ]);
  expect(commitmentsOf(snapshot)).toEqual([]);
});

const line = (name: string, commitment?: string): Content => moneyOf({ line: name, commitment });
const linesAt = (id: string, ...contents: readonly Content[]) => {
  const snapshot = snapshotAt(initiativeOf([stating('both', ...contents)]), isoDate('2018-11-05'));
  return linesOf({ id }, snapshot, statedAbout(snapshot, 'money')).map(({ content }) => content.line);
};

describe('of two commitments', () => {
  const coaching: Content = { ...interest, commitment: 'coaching', title: said('Teilhabemanagement') };
  test('each has the money that names it', () => {
    const all = [interest, coaching, line('planning', 'interest'), line('posts', 'coaching')] as const;
    expect(linesAt('interest', ...all)).toEqual(['planning']);
    expect(linesAt('coaching', ...all)).toEqual(['posts']);
  });

  test('neither takes money of which nobody says to which it belongs', () => {
    expect(linesAt('interest', interest, coaching, line('planning'))).toEqual([]);
    expect(linesAt('coaching', interest, coaching, line('planning'))).toEqual([]);
  });

  test('a single one has it', () => {
    expect(linesAt('interest', interest, line('planning'))).toEqual(['planning']);
  });
});
