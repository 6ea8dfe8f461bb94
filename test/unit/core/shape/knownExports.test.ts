import { findExport, knownExports } from '../../../../src/core/shape/knownExports';
import { understandTable } from '../../../../src/core/table/understandTable';

/** A list of one row with these headers. */
function listOf(headers: readonly string[]) {
  return understandTable({
    ...{ sheet: 'List', address: 'A1:Z2', rows: [[...headers], headers.map((_, i) => `v${i}`)], rowIndices: [0, 1] },
    ...{ columnIndices: headers.map((_, i) => i), numberFormats: headers.map(() => 'General'), dateSystem: 1900 },
    hasHeader: true,
  });
}

describe('the export of a program is known by its headers', () => {
  it.each(knownExports.map((known) => [`${known.name}, ${known.version}`, known] as const))('%s', (_, known) => {
    const headers = [
      ...new Set([...known.signature.map(([first]) => first), ...Object.values(known.roles).map(([first]) => first)]),
    ];
    const found = findExport(listOf(headers));
    expect([found?.name, found?.shape]).toEqual([known.name, known.shape]);
  });
});
