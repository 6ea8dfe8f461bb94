export function selectJobs<Job extends { name: string; part: string; needs?: readonly string[] }>(
  argv: readonly string[],
  parts: readonly string[],
  jobsOf: (paths: readonly string[]) => Job[],
): { jobs: Job[]; problem?: string };
