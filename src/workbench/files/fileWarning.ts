/**
 * What was left out of a file, or changed, without the rest being lost by it. `part` is the path of a part in the package,
 * `sheet` the sheet's name, `line` (from 1) one of a text file, `detail` what a developer may want to know.
 */
export type FileWarning =
  | { code: 'part-unreadable'; part: string; detail: string }
  | { code: 'sheet-unreadable'; sheet: string; part: string; detail: string }
  | { code: 'sheet-renamed'; sheet: string; from: string }
  | { code: 'cells-unreadable'; sheet: string; cell: string; count: number }
  | { code: 'encoding-guessed'; encoding: string }
  | { code: 'characters-unreadable'; count: number; line: number }
  | { code: 'fields-realigned'; count: number; line: number }
  | { code: 'pivot-source-changed'; part: string; sheet: string }
  | { code: 'places-not-moved'; sheet: string; what: string }
  | { code: 'chart-rewritten'; sheet: string; chart: string };

export type Warn = (warning: FileWarning) => void;

/** Runs work whose failure costs one part only. */
export function orWarn<T>(part: string, warn: Warn, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    warn({ code: 'part-unreadable', part, detail: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}
