import { createRequire } from 'node:module';
import path from 'node:path';

/** A package that is installed beside the program, or in the folder where it is called; `undefined` where it is not. */
export function installed<Package>(name: string): Package | undefined {
  for (const from of [__filename, path.join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from)(name) as Package;
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  return undefined;
}

/** Where a file of such a package is. */
export function installedFile(file: string): string {
  try {
    return createRequire(__filename).resolve(file);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return createRequire(path.join(process.cwd(), 'package.json')).resolve(file);
  }
}

/** By its code, not by its class: it may be of another realm. */
function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
