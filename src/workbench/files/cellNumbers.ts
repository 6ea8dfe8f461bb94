const day = 86_400_000;
/** Serials of 1970-01-01. */
const start1900 = 25_569;
const start1904 = 24_107;
/** The serial of 1900-02-29, a day of Excel's that there never was. */
const noDay = 60;

const isoPattern =
  /^(?:(?<date>[+-]?\d{4,6}-\d\d-\d\d)(?:T|\s+|$))?(?:(?<hours>\d\d):(?<minutes>\d\d)(?::(?<seconds>\d\d(?:\.\d+)?))?(?<zone>[Zz]|[+-]\d\d:?\d\d)?)?$/;

/** Days of an ISO date, with or without time, since the start of the date system; of a time alone its part of a day. */
export function serialOf(iso: string, dateSystem: 1900 | 1904): number | undefined {
  const { date, hours, minutes, seconds = '0', zone = 'Z' } = isoPattern.exec(iso)?.groups ?? {};
  const time = hours === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date === undefined) return hours === undefined ? undefined : time;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) return undefined;
  const serial = midnight / day + time - zoneDays(zone) + (dateSystem === 1904 ? start1904 : start1900);
  return dateSystem === 1900 && serial <= noDay ? serial - 1 : serial;
}

function zoneDays(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const [sign, hours, minutes] = [zone.startsWith('-') ? -1 : 1, zone.slice(1, 3), zone.slice(-2)];
  return (sign * (Number(hours) * 60 + Number(minutes))) / 1440;
}

/** A number that a program wrote with the decimal comma of its language. */
export function decimalComma(text: string): number | undefined {
  return /^[+-]?\d+,\d+(?:E[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : undefined;
}
