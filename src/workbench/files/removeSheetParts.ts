import type { PackageEditor } from './packageEditor';
import type { PackageReader } from './packageReader';

/**
 * Takes sheets out of a package with everything that only they lead to: drawings, charts and the values these show, pictures,
 * tables, comments. What another part leads to as well stays.
 *
 * @param sheets paths of the sheets' parts
 */
export function removeSheetParts(editor: PackageEditor, files: PackageReader, sheets: readonly string[]): void {
  if (sheets.length === 0) return;
  const removed = new Set(sheets.map(keyOf));
  const reached = new Map<string, string>();
  const walk = (from: string, isStop: (key: string) => boolean): void => {
    const waiting = [from];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (reached.has(keyOf(part)) || isStop(keyOf(part))) continue;
      reached.set(keyOf(part), part);
      waiting.push(...files.relationships(part).map(({ path }) => path));
    }
  };
  // from the package itself, past the sheets that go
  for (const { path } of files.relationships('')) walk(path, (key) => removed.has(key));
  const kept = new Set(reached.keys());
  reached.clear();
  for (const sheet of sheets) walk(sheet, (key) => kept.has(key));
  for (const path of reached.values()) if (editor.has(path)) editor.remove(path);
}

const keyOf = (path: string): string => path.toLowerCase();
