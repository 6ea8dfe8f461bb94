const DAY = 86_400_000;

const dayZero = (dateSystem: 1900 | 1904): number =>
  dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);

/** The calendar date of a serial number: days since 1899-12-30 (1900 system, from March 1900 on) or 1904-01-01. */
export function serialToDate(serial: number, dateSystem: 1900 | 1904): Date {
  return new Date(Math.round(dayZero(dateSystem) + serial * DAY));
}

/** The serial number of a calendar date, whose parts are those of UTC. */
export function dateToSerial(date: Date, dateSystem: 1900 | 1904): number {
  return (date.getTime() - dayZero(dateSystem)) / DAY;
}

/** The day that the clock here shows, as a calendar date with the parts of UTC. */
export function calendarToday(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
