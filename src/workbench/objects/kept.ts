import type { ClassSpec, PropertySpec } from './classSpec';
import { readColor } from './colors';
import { ExcelError } from './excelError';
import type { Host } from './host';
import type { FillAccess, FontAccess, LineAccess, TextStyle } from './targets';

/**
 * What an add-in may set and read back, while this host neither draws nor saves nor takes it back: members that published
 * code uses beside the ones that the product needs. They stand in `host.kept`, under their class and the object they are of.
 */
export function keptKey(className: string, target: unknown): string {
  return `${className} ${JSON.stringify(target)}`;
}

/** What a property reads before it is set; its type is demanded of what is written. `null` takes anything. */
export type KeptDefault = string | number | boolean | null;

/** Properties that are kept, by name with their defaults. Names that end with `Color` take colours. */
export function keptProperties<T>(
  className: string,
  defaults: Readonly<Record<string, KeptDefault>>,
): Record<string, PropertySpec<T>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, unset]) => [name, keptProperty<T>(className, name, unset)]),
  );
}

function keptProperty<T>(className: string, name: string, unset: KeptDefault): PropertySpec<T> {
  const isColor = /color$/i.test(name);
  return {
    get: (target, host) => host.kept.get(`${keptKey(className, target)}.${name}`) ?? unset,
    set: (target, value, host) => {
      if (unset !== null && typeof value !== typeof unset) throw new ExcelError('InvalidArgument', name);
      host.kept.set(`${keptKey(className, target)}.${name}`, isColor && value !== '' ? readColor(value) : value);
    },
  };
}

/** A class of nothing but kept properties. */
export function keptClass<T>(className: string, defaults: Readonly<Record<string, KeptDefault>>): ClassSpec<T> {
  return { properties: keptProperties<T>(className, defaults) };
}

/** A fill, a font and a line that are kept, for parts of charts whose look this host does not draw. */
export function keptFill(key: string): FillAccess {
  return {
    get: (host) => host.kept.get(`${key} fill`) as string | undefined,
    set: (host, fill) => void host.kept.set(`${key} fill`, fill),
  };
}

export function keptFont(key: string): FontAccess {
  const read = (host: Host): TextStyle => (host.kept.get(`${key} font`) as TextStyle | undefined) ?? {};
  return { get: read, set: (host, change) => void host.kept.set(`${key} font`, { ...read(host), ...change }) };
}

export function keptLine(key: string): LineAccess {
  return {
    get: (host) => host.kept.get(`${key} line`) as string | undefined,
    set: (host, color) => void host.kept.set(`${key} line`, color),
    weight: (host) => host.kept.get(`${key} weight`) as number | undefined,
    setWeight: (host, points) => void host.kept.set(`${key} weight`, points),
  };
}

export function keptWeight(key: string): Pick<LineAccess, 'weight' | 'setWeight'> {
  const { weight, setWeight } = keptLine(key);
  return { weight, setWeight };
}
