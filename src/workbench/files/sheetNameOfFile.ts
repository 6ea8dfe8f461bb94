/** A sheet's name made of a file's: without folder and ending, without what Excel forbids, at most 31 characters. */
export function fileSheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[[\]:*?]/g, '_')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31);
  return name === '' ? 'Sheet1' : name;
}
