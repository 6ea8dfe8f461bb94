/** The locale in its canonical form; `en-US` where the host names one that does not exist. */
export function existingLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'en-US';
  }
}
