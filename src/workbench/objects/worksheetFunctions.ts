/**
 * `DATE(year, month, day)` as a serial number in the workbook's date system: days since 1899-12-31 (with Excel's day
 * 60, 29 February 1900, that never was) or since 1904-01-01. A date before the system's first day is `#NUM!`.
 */
export function readSerial(
  year: number,
  month: number,
  day: number,
  dateSystem: 1900 | 1904,
): { value: unknown; error?: string } {
  const fullYear = year >= 0 && year < 1900 ? year + 1900 : year;
  const time = Date.UTC(fullYear, month - 1, day) / 86_400_000;
  const first = Date.UTC(dateSystem === 1904 ? 1904 : 1899, dateSystem === 1904 ? 0 : 11, dateSystem === 1904 ? 1 : 31);
  const serial = time - first / 86_400_000;
  const shifted = dateSystem === 1900 && serial >= 60 ? serial + 1 : serial;
  return shifted < 0 ? { value: null, error: '#NUM!' } : { value: shifted };
}
