import { type IsoDate, addDays } from '#domain/value/calendar.ts';

/** A calendar file (RFC 5545) with days only: nothing here is known to the hour. */
export type Calendar = {
  readonly name: string;
  readonly description: string;
  /** The day of the knowledge in it; it takes the place of the clock, so the same view gives the same file. */
  readonly asOf: IsoDate;
  readonly events: readonly CalendarEvent[];
};

export type CalendarEvent = {
  /** Stays the same when the file is made again, so that a calendar renews the event and does not double it. */
  readonly uid: string;
  /** Rises with each version of the event: a calendar takes the highest (RFC 5545, section 3.8.7.4). */
  readonly sequence: number;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
  /** False for what is only in prospect. */
  readonly isConfirmed: boolean;
  /** The view that shows it; an address in the form of RFC 3986. */
  readonly url: string;
};

const octetsPerLine = 75;
/** The last day that four digits can write; its event goes without an end, which means one day as well. */
const lastDay = '9999-12-31';

/** Law: every line ends with CRLF and has 75 octets at most; unfolded, each text is there whole. */
export function icsText({ name, description, asOf, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Foerderlage//Termine//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // The names of RFC 7986, and those that calendars understood before it.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    ...events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, asOf: IsoDate): readonly string[] {
  const { uid, sequence, day, summary, description, isConfirmed, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is the first day that is no longer part of it.
    ...(day === lastDay ? [] : [`DTEND;VALUE=DATE:${compact(addDays(day, 1))}`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${isConfirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    `URL:${url}`,
    'END:VEVENT',
  ];
}

const compact = (day: IsoDate): string => day.replaceAll('-', '');

/** Backslash, semicolon, comma and line end have a meaning of their own; other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/[^\P{Cc}\t]/gu, '');
}

/** Breaks a long line between characters, never inside one: a folded line goes on after one space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > octetsPerLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
