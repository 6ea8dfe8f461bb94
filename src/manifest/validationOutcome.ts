import type { ManifestValidation } from 'office-addin-manifest';
import { texts } from './texts';

export interface ValidationOutcome {
  /** 0: accepted, 1: refused, 2: nobody looked at it. */
  exitCode: 0 | 1 | 2;
  lines: string[];
}

/** What `npm run validate` says and ends with, after what Microsoft's service answered, or the error on the way to it. */
export function validationOutcome(answer: ManifestValidation | Error): ValidationOutcome {
  if (answer instanceof Error) {
    return { exitCode: 2, lines: [texts.validate.noNetwork(answer.message.trim().split('\n').pop() ?? '')] };
  }
  const { report, status, statusText, isValid } = answer;
  if (!report) return { exitCode: 2, lines: [texts.validate.refused(`${status} ${statusText}`)] };
  const issues = (['errors', 'warnings', 'notes'] as const).flatMap((kind) =>
    (report[kind] ?? []).map(({ title, content, line }) =>
      texts.validate.issue(kind.slice(0, -1), title ?? '', content ?? '', line),
    ),
  );
  return { exitCode: isValid ? 0 : 1, lines: [...issues, isValid ? texts.validate.valid : texts.validate.invalid] };
}
