import { classes } from '../objects/classes';
import type { ClassSpec } from '../objects/classSpec';
import { ExcelObject, make } from '../objects/excelObject';
import type { Host } from '../objects/host';
import { ExcelError } from '../objects/excelError';
import { MethodArguments, isRecord } from '../objects/methodArguments';
import { demandRequirementSet } from '../objects/requirementSets';
import type { ClassName } from '../objects/targets';
import { WorkbookError, type FileErrorCode, type WorkbookErrorCode } from '../workbook/WorkbookError';
import type { Refusal } from './faults';
import { answerQuery } from './query';
import type { References } from './references';
import {
  ActionType,
  PathType,
  memberName,
  type Batch,
  type BatchAction,
  type BatchResponse,
  type ObjectPath,
} from './richApi';

const NEW_OBJECTS: Record<string, ClassName> = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
};

/** What an interpreter needs of its session besides the object model's host. */
export interface BatchRun {
  host: Host;
  references: References;
  /** An action that fails on purpose. */
  refusal?: Refusal;
  /** True when calculated values are asked for and out of date. */
  calculationPending(): boolean;
  calculate(): Promise<void>;
}

/** Runs one batch of Office.js's rich API against the object model, up to its first error. */
export async function runBatch(batch: Batch, run: BatchRun): Promise<BatchResponse> {
  const interpreter = new BatchInterpreter(batch, run);
  let next = 0;
  while (next < batch.Actions.length && !interpreter.failed) {
    if (run.calculationPending() && reads(batch, next)) await run.calculate();
    next = run.host.workbook.transaction('Add-in', () => interpreter.runFrom(next));
  }
  if (run.calculationPending()) await run.calculate();
  interpreter.finish();
  return interpreter.response;
}

/** Methods that find their cells by what formulas came to. */
const foundByResults = /^Get(?:Spill|SpecialCells)|^Find/;

function reads(batch: Batch, index: number): boolean {
  const { ActionType: type, Name: name, ObjectPathId: pathId } = batch.Actions[index];
  if (type === ActionType.Query) return true;
  if (type === ActionType.Method) return !name.startsWith('_');
  const path = batch.ObjectPaths[String(pathId)];
  if (path?.ObjectPathType !== PathType.Method) return false;
  const parent = batch.ObjectPaths[String(path.ParentObjectPathId)];
  return parent?.Name === 'Functions' || foundByResults.test(path.Name);
}

class BatchInterpreter {
  readonly response: BatchResponse = { Results: [] };
  failed = false;
  /** The object behind each path, found once: a method path must not run twice. */
  private readonly objects = new Map<number, ExcelObject | null>();
  private location = '';

  constructor(
    private readonly batch: Batch,
    private readonly run: BatchRun,
  ) {}

  /** Runs actions until the end, an error, or an action that must see calculated values; returns the next index. */
  runFrom(start: number): number {
    let index = start;
    for (; index < this.batch.Actions.length; index += 1) {
      const action = this.batch.Actions[index];
      if (index > start && this.run.calculationPending() && reads(this.batch, index)) return index;
      try {
        this.refuseAt(index, 'before');
        this.runAction(action);
        this.refuseAt(index, 'after');
      } catch (error) {
        this.fail(error, index);
        return index;
      }
    }
    return index;
  }

  private refuseAt(index: number, moment: Refusal['moment']): void {
    const { refusal } = this.run;
    if (refusal?.action === index && refusal.moment === moment) throw new ExcelError(refusal.code);
  }

  finish(): void {
    this.run.references.endBatch();
  }

  private fail(error: unknown, index: number): void {
    const excelError = toExcelError(error);
    this.failed = true;
    this.response.Error = {
      Code: excelError.code,
      Message: excelError.message,
      Location: this.location,
      ActionIndex: index,
      HttpStatusCode: excelError.httpStatusCode,
    };
  }

  private runAction(action: BatchAction): void {
    if (action.ActionType === ActionType.Trace) {
      this.response.TraceIds = [...(this.response.TraceIds ?? []), action.Id];
      this.answer(action, null);
      return;
    }
    const object = this.object(action.ObjectPathId);
    const value = this.perform(action, object);
    const { D: isUntracked } = this.batch.ObjectPaths[String(action.ObjectPathId)] ?? {};
    this.answer(action, isUntracked ? withoutReference(value) : value);
  }

  private answer(action: BatchAction, value: unknown): void {
    this.response.Results.push({ ActionId: action.Id, Value: value });
  }

  /** What is asked of a null object is ignored, as Excel does: `getItemOrNullObject('x').delete()` is no error. */
  private perform(action: BatchAction, object: ExcelObject | null): unknown {
    const { host, references } = this.run;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(object);
      case ActionType.Query:
        return (
          object && answerQuery(object, action.QueryInfo ?? {}, host, references, (where) => (this.location = where))
        );
      case ActionType.Method:
        return object && this.methodAction(action, object);
      case ActionType.SetProperty: {
        const [value] = this.arguments(action.ArgumentInfo);
        if (object) this.setProperty(object, memberName(action.Name), value);
        return null;
      }
      case ActionType.Update:
        if (object) this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new ExcelError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private identity(object: ExcelObject): Record<string, unknown> {
    const spec = specOf(object);
    const found = spec.identity?.(object.target, this.run.host) ?? {};
    return spec.byReference ? { ...found, _ReferenceId: this.run.references.idOf(object) } : found;
  }

  private methodAction(action: BatchAction, object: ExcelObject): unknown {
    if (action.Name === '_KeepReference') {
      this.run.references.keep(object);
      return null;
    }
    const result = this.call(object, memberName(action.Name), this.arguments(action.ArgumentInfo));
    if (result instanceof ExcelObject) return this.identity(result);
    return result === undefined ? null : result;
  }

  private call(object: ExcelObject, member: string, values: unknown[]): unknown {
    const method = specOf(object).methods?.[member];
    this.enter(object, member, method !== undefined);
    return method?.(object.target, new MethodArguments(values), this.run.host);
  }

  private setProperty(object: ExcelObject, member: string, value: unknown): void {
    const set = specOf(object).properties?.[member]?.set;
    this.enter(object, member, set !== undefined);
    set?.(object.target, value, this.run.host);
  }

  private update(object: ExcelObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = memberName(name);
      const navigation = specOf(object).objects?.[member];
      const part = navigation && isRecord(value) ? navigation(object.target, this.run.host) : undefined;
      if (part && isRecord(value)) this.update(part, value);
      else if (part === undefined) this.setProperty(object, member, value);
    }
  }

  /** Notes where an error would be, and refuses members that are unknown or newer than the declared sets. */
  private enter(object: ExcelObject, member: string, known: boolean): void {
    this.location = `${object.className}.${member}`;
    if (!known) throw new ExcelError('ApiNotFound', this.location);
    demandRequirementSet(object.className, member, this.run.host.requirementSets);
  }

  private object(pathId: number): ExcelObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError('InvalidArgument', `object path ${pathId}`);
    const found = this.resolve(path);
    this.objects.set(pathId, found);
    return found;
  }

  private resolve(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return make('Workbook', {});
      case PathType.NewObject: {
        const className = NEW_OBJECTS[path.Name];
        if (!className) throw new ExcelError('ApiNotFound', path.Name);
        return make(className, {});
      }
      case PathType.ReferenceId:
        return this.run.references.get(path.Name || String(this.arguments(path.ArgumentInfo)[0]));
      case PathType.Null:
        return null;
      default:
        return this.resolveChild(path);
    }
  }

  private resolveChild(path: ObjectPath): ExcelObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const spec = specOf(parent);
    const member = memberName(path.Name);
    if (path.ObjectPathType === PathType.Property) {
      const navigation = spec.objects?.[member];
      this.enter(parent, member, navigation !== undefined);
      return navigation?.(parent.target, this.run.host) ?? null;
    }
    const values = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      this.enter(parent, 'getItem', spec.item !== undefined);
      const item = spec.item?.(parent.target, new MethodArguments(values), this.run.host);
      if (!item) throw new ExcelError('ItemNotFound');
      return item;
    }
    if (path.ObjectPathType !== PathType.Method)
      throw new ExcelError('NotImplemented', `path type ${path.ObjectPathType}`);
    const result = this.call(parent, member, values);
    if (result !== null && !(result instanceof ExcelObject)) throw new ExcelError('GeneralException', this.location);
    return result;
  }

  private arguments(info: BatchAction['ArgumentInfo']): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((item: unknown, index) => this.argument(item, reference[index] as unknown));
    return typeof reference === 'number' && reference > 0 ? this.object(reference) : value;
  }
}

function specOf(object: ExcelObject): ClassSpec<unknown> {
  return classes[object.className] as ClassSpec<unknown>;
}

/** Errors of the workbook have Excel's codes; anything else is a defect of the host and must be seen as such. */
function toExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  if (error instanceof WorkbookError) {
    const { code, message } = error;
    return new ExcelError(isFileError(code) ? 'GeneralException' : code, message);
  }
  throw error;
}

const isFileError = (code: WorkbookErrorCode): code is FileErrorCode => code.startsWith('File');

/** Without a reference Office.js has nothing to give back in the end. */
function withoutReference(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { _ReferenceId, ...rest } = value;
  return rest;
}
