/** The whole number by which files and add-ins tell a sheet from others, whatever its name and place. */
export function tabIdOf(sheetId: string): number {
  return Number(/\d+$/.exec(sheetId)?.[0] ?? 0);
}
