import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { itWhere } from './itWhere';

/** The folder beside the checkout. It is no part of the project, and not everybody has it. */
const folder = path.resolve(__dirname, '../../shared');

/** What a file beside the checkout holds, or what was made of that. */
export interface Shared<Content> {
  /** Its path in the folder, such as `data/CDNOW_sample.txt`. */
  name: string;
  file: string;
  /** `null` where the file is missing. */
  content: Content | null;
}

/** The text of a file beside the checkout. */
export function sharedText(name: string): Shared<string> {
  const file = path.join(folder, name);
  return { name, file, content: existsSync(file) ? readFileSync(file, 'utf8') : null };
}

/** What is made of a file's content, where there is one. */
export function madeOf<Content, Made>(shared: Shared<Content>, make: (content: Content) => Made): Shared<Made> {
  return { ...shared, content: shared.content === null ? null : make(shared.content) };
}

/** `it` for a test that needs a file beside the checkout: reported as skipped, and why, where the file is missing. */
export function itWithShared<Content>(
  { name, file, content }: Shared<Content>,
  title: string,
  work: (content: Content, file: string) => void | Promise<void>,
): void {
  itWhere(content !== null, `../shared/${name} is missing`, title, async () => {
    if (content !== null) await work(content, file);
  });
}
