/** A sheet's name made of a file's: without folder and ending, without what Excel forbids, at most 31 characters. */
export function fileSheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[[\]:*?]/g, '_')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31);
  return name === '' ? 'Sheet1' : name;
}

/** A sheet's name as Excel allows it: `name`, or as near to it as can be. `taken` is in lower case. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  const allowed =
    name
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'+|'+$/g, '')
      .slice(0, longest) || 'Sheet';
  let free = allowed;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const end = ` (${number})`;
    free = allowed.slice(0, longest - end.length) + end;
  }
  return free;
}

/** Characters of a sheet's name. */
const longest = 31;
