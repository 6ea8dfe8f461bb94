import type { ClassName, ClassTargets } from './targets';

/** A live object of the object model: the name of its class, and what it stands for. */
export class ExcelObject<K extends ClassName = ClassName> {
  constructor(
    readonly className: K,
    readonly target: ClassTargets[K],
  ) {}
}

/** Makes an object of a class: `make('Range', { sheetId, area })`. */
export function make<K extends ClassName>(className: K, target: ClassTargets[K]): ExcelObject<K> {
  return new ExcelObject(className, target);
}
