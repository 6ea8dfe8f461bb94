import type { App, ClassifyResult } from '../app/app';
import { Problem } from '../core/problem';

/** Where a command without a pane says what it did. */
export interface CommandAudience {
  done(result: ClassifyResult): void | Promise<void>;
  /** Must reach the user: the command has no face of its own. */
  failed(problem: Problem): void | Promise<void>;
}

/** Ribbon command *Classify selection*: the current model on the current selection. Never rejects. */
export async function classifySelectionCommand(app: App, audience: CommandAudience): Promise<void> {
  try {
    await audience.done(await app.classifySelection());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await audience.failed(error instanceof Problem ? error : new Problem('internal', {}, { message }));
  }
}
