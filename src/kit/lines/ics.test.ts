import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { anyDay } from '#tests/given/arbitraries.ts';
import { type Calendar, type CalendarEvent, icsText } from './ics.ts';

const end: CalendarEvent = {
  uid: 'gemeinsam-klappts-phase-planning-end@foerderlage',
  sequence: 2,
  day: isoDate('2018-12-31'),
  summary: 'Ende: Planung; dann, vielleicht, Umsetzung',
  description: 'Status: belegt\nPfad: a\\b',
  isConfirmed: true,
  url: 'https://example.org/commitments?asOf=2018-11-05',
};
const calendarOf = (...events: readonly CalendarEvent[]): Calendar => ({
  name: 'Förderlage',
  description: 'Stichtag 05.11.2018',
  asOf: isoDate('2018-11-05'),
  events,
});

/** As a calendar reads a file: folded lines joined again (RFC 5545, section 3.1). */
const unfolded = (ics: string): readonly string[] => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const unescaped = (value: string): string =>
  value.replaceAll(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));

/** A text without what no calendar file may hold. */
const clean = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '');

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.stringMatching(/^[a-z0-9-]{1,90}@foerderlage$/),
  sequence: fc.nat(),
  day: anyDay,
  summary: anyText,
  description: anyText,
  isConfirmed: fc.boolean(),
  url: fc.webUrl(),
});
const anyCalendar: fc.Arbitrary<Calendar> = fc.record({
  name: anyText,
  description: anyText,
  asOf: anyDay,
  events: fc.array(anyEvent, { maxLength: 3 }),
});

describe('an event', () => {
  const lines = unfolded(icsText(calendarOf(end)));

  test('is a whole day that ends with the beginning of the next', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20181231');
    expect(lines).toContain('DTEND;VALUE=DATE:20190101');
    expect(lines).toContain('TRANSP:TRANSPARENT');
  });

  test('is stamped with the Stichtag, not with the clock', () => {
    expect(lines).toContain('DTSTAMP:20181105T000000Z');
  });

  test('says which version of itself it is', () => {
    expect(lines).toContain('SEQUENCE:2');
  });

  test('escapes what has a meaning in a calendar', () => {
    expect(lines).toContain(String.raw`SUMMARY:Ende: Planung\; dann\, vielleicht\, Umsetzung`);
    expect(lines).toContain(String.raw`DESCRIPTION:Status: belegt\nPfad: a\\b`);
  });

  test('that is only in prospect is tentative', () => {
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(icsText(calendarOf({ ...end, isConfirmed: false }))).toContain('STATUS:TENTATIVE');
  });

  test('on the last day that can be written is one day, too', () => {
    const text = icsText(calendarOf({ ...end, day: isoDate('9999-12-31') }));
    expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\n');
    expect(text).not.toContain('DTEND');
  });
});

test('a long line breaks between characters, not inside one', () => {
  const text = icsText(calendarOf({ ...end, summary: 'ä€😀'.repeat(60) }));
  expect(text).not.toContain('\uFFFD');
  expect(unfolded(text)).toContain(`SUMMARY:${'ä€😀'.repeat(60)}`);
  expect(text).toMatch(/\r\n [ä€😀]/u);
});

describe('any calendar', () => {
  test('has lines of 75 octets at most, all of them ended by CRLF', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const text = icsText(calendar);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('gives every text back whole when it is read: unfolding undoes folding', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const lines = unfolded(icsText(calendar));
        const valuesOf = (name: string) =>
          lines
            .filter((line) => line.startsWith(`${name}:`))
            .map((line) => unescaped(line.slice(name.length + 1)));
        expect(valuesOf('SUMMARY')).toEqual(calendar.events.map(({ summary }) => clean(summary)));
        expect(valuesOf('UID')).toEqual(calendar.events.map(({ uid }) => uid));
        expect(valuesOf('X-WR-CALDESC')).toEqual([clean(calendar.description)]);
        expect(valuesOf('BEGIN')).toEqual(['VCALENDAR', ...calendar.events.map(() => 'VEVENT')]);
      }),
    );
  });
});
