const longest = 31;

/** A name that Excel takes for a new sheet (31 characters, no `\ / ? * [ ] :`), unlike all of `taken`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  const base = clean === '' || clean.toLowerCase() === 'history' ? 'Customer Pyramid' : clean;
  let free = base.slice(0, longest).trim();
  for (let count = 2; used.has(free.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    free = base.slice(0, longest - ending.length).trim() + ending;
  }
  return free;
}
