import { classes } from '../objects/classes';
import type { ClassSpec } from '../objects/classSpec';
import type { ExcelObject } from '../objects/excelObject';
import type { Host } from '../objects/host';
import { ExcelError } from '../objects/excelError';
import { lackingProperties } from '../objects/lackingProperties';
import { demandRequirementSet, hasRequirementSet } from '../objects/requirementSets';
import type { References } from './references';
import { memberName, wireName, type QueryInfo } from './richApi';

type Located = (location: string) => void;

/**
 * Answers `load`: the selected properties of an object (nested ones by `format/fill/color`), all scalars when nothing
 * is selected, and `_Items` for a collection. Names come out in Pascal case, as Office.js expects.
 */
export function answerQuery(
  object: ExcelObject,
  query: QueryInfo,
  host: Host,
  references: References,
  locate: Located,
): Record<string, unknown> {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const paths = names.filter((name) => name !== '$none').map((name) => name.split('/').map(memberName));
  return new QueryAnswer(host, references, locate).of(object, paths, query, names.includes('$none'));
}

class QueryAnswer {
  constructor(
    private readonly host: Host,
    private readonly references: References,
    private readonly locate: Located,
  ) {}

  of(object: ExcelObject, paths: string[][], page: QueryInfo = {}, identityOnly = false): Record<string, unknown> {
    const spec = classes[object.className] as ClassSpec<unknown>;
    const answer: Record<string, unknown> = { ...spec.identity?.(object.target, this.host) };
    if (spec.byReference) answer._ReferenceId = this.references.idOf(object);
    if (identityOnly) return answer;
    const own = spec.items ? paths.filter(([first]) => spec.properties?.[first]) : paths;
    if (spec.items) {
      const ofItems = paths
        .filter((path) => !own.includes(path))
        .map((path) => (path[0] === 'items' ? path.slice(1) : path))
        .filter((path) => path.length > 0);
      if (own.length === 0 || ofItems.length > 0) answer._Items = this.items(spec, object, ofItems, page);
      this.fill(answer, spec, object, own);
      return answer;
    }
    this.fill(answer, spec, object, own.length > 0 ? own : this.scalars(spec, object));
    return answer;
  }

  private items(spec: ClassSpec<unknown>, object: ExcelObject, paths: string[][], page: QueryInfo): unknown[] {
    const all = spec.items?.(object.target, this.host) ?? [];
    const skip = page.Skip ?? 0;
    return all.slice(skip, page.Top === undefined ? undefined : skip + page.Top).map((item) => {
      // Office.js asks for single ranges to be kept, and takes for granted that those of a collection are
      if (classes[item.className].byReference) this.references.keep(item);
      return this.of(item, paths);
    });
  }

  /** Every readable property that the declared requirement sets include. */
  private scalars(spec: ClassSpec<unknown>, object: ExcelObject): string[][] {
    return Object.entries(spec.properties ?? {})
      .filter(([name, { get }]) => get && hasRequirementSet(object.className, name, this.host.requirementSets))
      .map(([name]) => [name]);
  }

  private fill(
    answer: Record<string, unknown>,
    spec: ClassSpec<unknown>,
    object: ExcelObject,
    paths: string[][],
  ): void {
    const nested = new Map<string, string[][]>();
    for (const [first, ...rest] of paths) {
      if (first === '$all' || first === '*') {
        this.fill(answer, spec, object, this.scalars(spec, object));
        continue;
      }
      this.locate(`${object.className}.${first}`);
      const get = spec.properties?.[first]?.get;
      if (!get && !spec.objects?.[first]) {
        const lacking = lackingProperties[object.className];
        if (lacking && !lacking.includes(first)) continue;
        throw new ExcelError('ApiNotFound', `${object.className}.${first}`);
      }
      demandRequirementSet(object.className, first, this.host.requirementSets);
      if (get) answer[wireName(first)] = get(object.target, this.host);
      else nested.set(first, [...(nested.get(first) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
    for (const [name, inner] of nested) {
      const child = spec.objects?.[name](object.target, this.host) ?? null;
      answer[wireName(name)] = child && this.of(child, inner);
    }
  }
}
