/** Whether two names are of one owner: blanks and capitals aside. */
export function isSameOwner(first: string, second: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  return plain(first) === plain(second);
}
