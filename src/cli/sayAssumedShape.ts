import type { Recognition } from '../core/table/table';
import type { CommandIo } from './io';

/** One line among the errors about what a row was taken for, where the list leaves it open, with the option that says it. */
export function sayAssumedShape(recognition: Recognition | undefined, { translate, error }: CommandIo): void {
  if (recognition === undefined || recognition.isSure) return;
  error(`${translate({ key: `cli.assumed.${recognition.shape}` })}\n`);
}
