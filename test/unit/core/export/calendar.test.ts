import { calendarText } from '../../../../src/core/export/calendar';

const event = { uid: 'a@b', day: '2026-12-31', summary: 'Call', description: '', categories: [] };
const text = (part: Partial<typeof event>) => calendarText([{ ...event, ...part }], '2026-11-28T08:09:10.123Z');
/** RFC 5545, 3.1: a line break before a blank is none. */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

it('is a calendar of all-day events that a calendar program reads', () => {
  expect(text({}).split('\r\n')).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Customer Pyramid//Action plan//EN', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:a@b', 'DTSTAMP:20261128T080910Z', 'DTSTART;VALUE=DATE:20261231'],
    // the end is the day after the last one
    ...['DTEND;VALUE=DATE:20270101', 'SUMMARY:Call', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

it('keeps backslashes, semicolons, commas and line breaks of what was said', () => {
  const lines = unfolded(text({ description: 'a\\b; c, d\r\ne\nf' }));
  expect(lines).toContain('DESCRIPTION:a\\\\b\\; c\\, d\\ne\\nf');
});

it('lets no name begin a line of its own', () => {
  const lines = unfolded(text({ summary: 'x\r\nEND:VEVENT\u0007' }));
  expect(lines).toContain('SUMMARY:x\\nEND:VEVENT');
});

it.each(['a'.repeat(200), 'ü'.repeat(150), '客户'.repeat(60), '😀'.repeat(60)])(
  'folds lines at 75 octets without cutting a character: %s',
  (summary) => {
    const file = text({ summary });
    const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(unfolded(file)).toContain(`SUMMARY:${summary}`);
  },
);
