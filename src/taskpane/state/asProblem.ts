import { Problem } from '../../core/problem';

/** Whatever was thrown as the one error type; what we did not foresee is `internal`. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('internal', {}, { message: error instanceof Error ? error.message : String(error) });
}
