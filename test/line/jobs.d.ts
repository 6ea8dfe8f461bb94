export interface Job {
  name: string;
  /** What `--only` names. */
  part: string;
  args: string[];
  needs?: string[];
  /** File that a suite of tests writes. */
  results?: string;
}
export const parts: readonly string[];
export function jobs(folder: string, paths: readonly string[]): Job[];
