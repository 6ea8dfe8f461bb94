export function countSuite(
  file: string,
  endedWell: boolean,
  read?: (file: string) => string,
): { passed: number; failed: number; skipped: number };
