/** The language of the page, BCP 47: what `?language=` or `?culture=` of its address asks for, else the browser's own. */
export function pageLanguage(): string {
  const query = new URLSearchParams(globalThis.location?.search);
  return query.get('language') ?? query.get('culture') ?? navigator.language;
}
