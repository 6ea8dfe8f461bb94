import { closeSync, openSync, writeSync } from 'node:fs';

/** Lines of cells that need no quotes, in pieces, so that no text of all of them is made. */
export function writeCsv(file: string, header: string[], rows: number, line: (row: number) => string): void {
  const handle = openSync(file, 'w');
  try {
    let lines = [header.join(',')];
    for (let row = 0; row < rows; row++) {
      lines.push(line(row));
      if (lines.length < 50_000) continue;
      writeSync(handle, `${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) writeSync(handle, `${lines.join('\n')}\n`);
  } finally {
    closeSync(handle);
  }
}
