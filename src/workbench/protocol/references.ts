import type { ExcelObject } from '../objects/excelObject';
import { ExcelError } from '../objects/excelError';

/** The ranges that an add-in holds on to between batches, by reference id. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly ofBatch = new Map<string, ExcelObject>();
  private readonly ids = new WeakMap<ExcelObject, string>();
  private count = 0;
  private static sessions = 0;
  /** References of another session are unknown here, whatever their number. */
  private readonly session = (References.sessions += 1);

  /** The reference id of an object; it lives until the end of the batch unless it is kept. */
  idOf(object: ExcelObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    this.count += 1;
    const id = `ref${this.session}.${this.count}`;
    this.ids.set(object, id);
    this.ofBatch.set(id, object);
    return id;
  }

  keep(object: ExcelObject): void {
    this.kept.set(this.idOf(object), object);
  }

  remove(id: string): void {
    this.kept.delete(id);
    this.ofBatch.delete(id);
  }

  /** The object of a reference; Excel's ItemNotFound when it was released. */
  get(id: string): ExcelObject {
    const object = this.kept.get(id) ?? this.ofBatch.get(id);
    if (!object) throw new ExcelError('ItemNotFound', id);
    return object;
  }

  /** Forgets what the batch made and did not keep. */
  endBatch(): void {
    this.ofBatch.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
