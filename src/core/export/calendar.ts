/** An entry of a day in a calendar. */
export interface CalendarEvent {
  /** The same for the same thing at every export: a calendar then updates what it has. */
  uid: string;
  /** yyyy-mm-dd. */
  day: string;
  summary: string;
  description: string;
  categories: readonly string[];
}

/**
 * A calendar file of all-day events (RFC 5545), with CRLF and lines of at most 75 octets.
 *
 * @param stamp when the file is made, ISO 8601 in UTC
 */
export function calendarText(events: readonly CalendarEvent[], stamp: string): string {
  const moment = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Customer Pyramid//Action plan//EN', 'CALSCALE:GREGORIAN'],
    'METHOD:PUBLISH',
    ...events.flatMap(({ uid, day, summary, description, categories }) => [
      ...['BEGIN:VEVENT', `UID:${escapeText(uid)}`, `DTSTAMP:${moment}`],
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
      // a day with a call in it is not taken
      ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Section 3.3.11: backslash, semicolon, comma and line break; other control characters have no place in a text. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Section 3.1: no line is longer than 75 octets, none is cut within a character; what goes on begins with a blank. */
function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > 75) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const compact = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
