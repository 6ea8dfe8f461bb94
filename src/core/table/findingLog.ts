import { cellAddress } from './a1';
import type { Finding, FindingCode } from './table';

/** Places kept per finding. */
export const mostPlaces = 50;

/** Collects what is noticed about one column, one finding per code and treatment. */
export class FindingLog {
  readonly findings: Finding[] = [];
  private last: Finding | undefined;

  constructor(
    private readonly column: string,
    private readonly sheetColumn: number,
    /** Sheet row of each table row. */
    private readonly sheetRow: (row: number) => number,
  ) {}

  note(code: FindingCode, treatment: Finding['treatment'], row: number): Finding {
    // The last finding, almost always the same, first: this is called for every blank cell of a list.
    let finding: Finding | undefined = this.last;
    if (finding?.code !== code || finding.treatment !== treatment) {
      finding = this.findings.find((candidate) => candidate.code === code && candidate.treatment === treatment);
    }
    if (!finding) {
      finding = { code, column: this.column, count: 0, places: [], treatment };
      this.findings.push(finding);
    }
    this.last = finding;
    finding.count++;
    if (finding.places.length < mostPlaces) finding.places.push(cellAddress(this.sheetRow(row), this.sheetColumn));
    return finding;
  }

  /** Adds to the findings of a code, if there are any, what is true of all their cells. */
  describe(code: FindingCode, about: Pick<Finding, 'params' | 'question' | 'settled'>): void {
    for (const finding of this.findings) if (finding.code === code) Object.assign(finding, about);
  }
}
