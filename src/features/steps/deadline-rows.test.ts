import { lookAt } from '#domain/as-of/look.ts';
import { describe, expect, test } from 'vitest';
import {
  byDay,
  endOf,
  factOf,
  given,
  initiativeOf,
  onDay,
  said,
  seed,
  stating,
} from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import type { Content } from '#domain/document/content.ts';
import { deadlineCalendar } from './deadline-rows.ts';

const address = 'https://example.org/commitments?asOf=2023-05-15';
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

const duty = (text: string, due: ReturnType<typeof byDay>) =>
  stating(text, { about: 'duty', actor: 'town', title: said(text), due });

describe('the calendar of 15.05.2023', () => {
  const { name, text } = deadlineCalendar(lookAt(seed, selectionOn('2023-05-15')), 'de', address);
  const lines = linesOf(text);

  test('is called as every file, after initiative, Stichtag and what it holds', () => {
    expect(name).toBe('foerderlage-gemeinsam-klappts-2023-05-15-termine.ics');
  });

  test('has the end of the follow-up with status, source, Stichtag and the way back', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('SUMMARY:Folgeinitiative endet');
    expect(lines).toContain('DTSTART;VALUE=DATE:20230630');
    expect(lines).toContain('DTEND;VALUE=DATE:20230701');
    expect(lines).toContain('DTSTAMP:20230515T000000Z');
    const description = given(lines.find((line) => line.startsWith('DESCRIPTION:Wer')));
    expect(description).toContain('Status: belegt');
    expect(description).toMatch(/Quelle: [^\\]*\\, Absatz 1/);
    expect(description).toContain('Stichtag 15.05.2023');
    expect(description).toContain(address);
  });

  test('tells of the dates that are not in it', () => {
    expect(text.replaceAll('\r\n ', '')).toContain('ohne genauen Tag');
  });

  test('says nothing of a demonstration, but with a scenario it does', () => {
    expect(text).not.toContain('Demodaten');
    const withScenario = deadlineCalendar(
      lookAt(seed, selectionOn('2023-05-15', { scenario: 'b' })),
      'de',
      address,
    );
    const shown = linesOf(withScenario.text).filter((line) => line.includes('Demodaten'));
    expect(shown.map((line) => line.split(':', 1)[0])).toEqual([
      'DESCRIPTION',
      'X-WR-CALDESC',
      'DESCRIPTION',
    ]);
  });

  test('names its events the same on a later day and in English', () => {
    const uid = given(lines.find((line) => line.startsWith('UID:')));
    expect(deadlineCalendar(lookAt(seed, selectionOn('2023-06-01')), 'en', address).text).toContain(uid);
  });
});

test('“spätestens” keeps its word in the calendar, “Ende 2018” does not get a day', () => {
  const initiative = initiativeOf([
    duty('antrag', byDay('2018-12-01')),
    duty('bericht', endOf(2018)),
    duty('nachweis', onDay('2018-11-30')),
  ]);
  const { text } = deadlineCalendar(lookAt(initiative, selectionOn('2018-11-05')), 'de', address);
  expect(linesOf(text).filter((line) => line.startsWith('SUMMARY:'))).toEqual([
    'SUMMARY:nachweis',
    'SUMMARY:Spätestens: antrag',
  ]);
  expect(text).not.toContain('20181231');
});

/** Name, version and day of an event on the days on which the fact that states it was superseded. */
const moved = (content: (day: string) => Content) => {
  const phase: Content = { about: 'phase', phase: 'planning', title: said('Planung'), order: 1 };
  const made: Content = {
    about: 'commitment',
    commitment: 'interest',
    actors: ['town'],
    strength: 'decided',
    made: onDay('2018-11-01'),
    title: said('Beschluss'),
  };
  const versions = ['2018-12-01', '2018-12-10', '2018-12-20'].map((day, index) =>
    factOf(`version-${index}`, {
      knownFrom: onDay(`2018-11-0${index + 5}`),
      supersedes: index === 0 ? [] : [`version-${index - 1}`],
      contents:
        index === 1 ? [content(day)] : [{ about: 'in-brief', order: 1, text: said('kurz') }, content(day)],
    }),
  );
  const initiative = initiativeOf([stating('base', phase, made), ...versions]);
  return ['2018-11-05', '2018-11-06', '2018-11-07'].map((asOf) => {
    const { text } = deadlineCalendar(lookAt(initiative, selectionOn(asOf)), 'de', address);
    const valueOf = (name: string) =>
      linesOf(text)
        .find((line) => line.startsWith(name))
        ?.split(':')[1];
    return [valueOf('UID'), valueOf('SEQUENCE'), valueOf('DTSTART')];
  });
};

describe('a day that a later fact moves is the same event in a newer version:', () => {
  test.for<[string, string, (day: string) => Content]>([
    [
      'a duty',
      'duty-version-0-0',
      (day) => ({ about: 'duty', actor: 'town', title: said('Bericht'), due: onDay(day) }),
    ],
    [
      'a milestone',
      'milestone-version-0-0',
      (day) => ({ about: 'milestone', title: said('Bescheid'), date: onDay(day) }),
    ],
    [
      'the begin of a phase',
      'phase-planning-begin',
      (day) => ({ about: 'phase-begin', phase: 'planning', date: onDay(day) }),
    ],
    [
      'the end of a phase',
      'phase-planning-end',
      (day) => ({ about: 'phase-end', phase: 'planning', date: onDay(day) }),
    ],
    [
      'the end of a commitment',
      'commitment-interest-end',
      (day) => ({
        about: 'commitment-term',
        commitment: 'interest',
        duty: said('Mitwirkung'),
        until: onDay(day),
      }),
    ],
  ])('%s', ([, id, content]) => {
    const uid = `initiative-${id}@foerderlage`;
    expect(moved(content)).toEqual([
      [uid, '0', '20181201'],
      [uid, '1', '20181210'],
      [uid, '2', '20181220'],
    ]);
  });
});
