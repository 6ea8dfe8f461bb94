export function schedule<Job extends { name: string; needs?: readonly string[] }>(
  jobs: readonly Job[],
  slots: number,
  run: (job: Job) => Promise<boolean>,
  leave: (job: Job, need: string) => void,
): Promise<void>;
