const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** Days that programs write where they know none; those before 1900-01-03 are a 0, 1 or 2 shown as a day. */
const noDates: ReadonlySet<number> = new Set(
  ['1901-01-01', '1970-01-01', '9999-12-31', '2099-12-31', '2999-12-31'].map(dayOf),
);
const firstDay = dayOf('1900-01-03');

/** Whether a day, as days since 1970-01-01, stands for none. */
export function isNoDate(day: number): boolean {
  return day < firstDay || noDates.has(Math.floor(day));
}
