import { Problem, type ProblemData } from '../core/problem';

/** Whatever was thrown, as a problem that can cross a thread. A fault of ours becomes `internal` with its message. */
export function problemData(error: unknown): ProblemData {
  if (error instanceof Problem) return error.toJSON();
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Problem('internal', {}, { message }).toJSON();
}
