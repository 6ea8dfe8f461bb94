/** The signs of a culture's numbers; those of the invariant culture for an empty name, as Windows has them. */
export function separators(locale: string): { decimal: string; group: string } {
  if (locale === '') return { decimal: '.', group: ',' };
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345_678.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

/** A culture's short date in the letters of .NET (dd.MM.yyyy); that of the invariant culture for an empty name. */
export function shortDatePattern(locale: string): string {
  if (locale === '') return 'MM/dd/yyyy';
  const letters: Record<string, string> = { day: 'dd', month: 'MM', year: 'yyyy' };
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', calendar: 'gregory' })
    .formatToParts(0)
    .map(({ type, value }) => letters[type] ?? (type === 'literal' ? value : ''))
    .join('');
}
