import type { ListRole, Shape } from '../../table/table';

/** A program's export, known by its headers. */
export interface KnownExport {
  /** The program, as its maker writes it. */
  name: string;
  /** Which of its exports, and as of when. */
  version: string;
  /** Where the headers are known from. */
  basis: string;
  shape: Shape;
  /** Headers that only this export has together; one of the alternatives of each entry must be there. */
  signature: readonly (readonly string[])[];
  /** Headers by role, the best first. */
  roles: Partial<Record<ListRole, readonly string[]>>;
}
