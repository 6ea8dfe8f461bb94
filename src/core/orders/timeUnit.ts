export const timeUnits = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Days in a unit; a month is a twelfth of 365.25 days. */
export const daysPerUnit: Record<TimeUnit, number> = { day: 1, week: 7, month: 30.4375, year: 365.25 };

/** Units in a year, as the literature counts them when it converts a yearly rate: 52 weeks. */
export const unitsPerYear: Record<TimeUnit, number> = { day: 365.25, week: 52, month: 12, year: 1 };

/** Continuous discount rate per unit, δ = ln(1 + d) / units per year. */
export function ratePerUnit(discountPerYear: number, unit: TimeUnit): number {
  return Math.log1p(discountPerYear) / unitsPerYear[unit];
}

const millisecondsPerDay = 86400000;

/** Days since 1970-01-01 of a day written yyyy-mm-dd. */
export function dayNumber(text: string): number {
  return Math.round(Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay);
}

/** Day written yyyy-mm-dd of days since 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
