import type { FileWarning } from '../workbench/files/fileWarning';
import type { CommandIo } from './io';

/** One line among the errors about what of a file was left out, or cannot be kept. */
export function sayWarning({ code, ...params }: FileWarning, io: CommandIo): void {
  io.error(`${io.translate({ key: `cli.warning.${code}`, params }).replace(/\s+/g, ' ')}\n`);
}
