/**
 * Days since 1970-01-01 of a spreadsheet's date serial. The 1900 system counts a 29 February 1900 that never was
 * (serial 60; it becomes 1 March), so days before 1 March 1900 are one off; the 1904 system starts with 0 = 1904-01-01.
 */
export function daysFromSerial(serial: number, dateSystem: 1900 | 1904): number {
  if (dateSystem === 1904) return serial - 24107;
  return serial < 61 && serial >= 0 ? serial - 25568 : serial - 25569;
}

/** Whether a number format (in its en-US form) shows days, months or years; times and durations alone do not count, nor do literals (0"个月"). */
export function isDateFormat(format: string): boolean {
  const section = format.split(';')[0];
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p/gi, '');
  // e and g are the years and eras of Japan and Taiwan.
  return /[yd]|g+e/i.test(bare) || (/m/i.test(bare) && !/[hs:]/i.test(bare));
}

/** Whether a number format shows a time of the day and no day: the day of such cells is there, but cannot be seen. */
export function isTimeFormat(format: string): boolean {
  const bare = format.split(';')[0].replace(/"[^"]*"|\\.|_.|\*./g, '');
  return /h/i.test(bare) && !/\[h+\]/i.test(bare) && !isDateFormat(format);
}
