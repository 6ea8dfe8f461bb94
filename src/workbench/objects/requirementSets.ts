import { minimumSets } from './minimumSets';
import { ExcelError } from './excelError';

type Declared = Readonly<Record<string, string>>;

/** True when `version` is at least `minimum` (`1.15` is later than `1.9`). */
export function isAtLeast(version: string, minimum: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  const [minimumMajor, minimumMinor] = minimum.split('.').map(Number);
  return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}

/** True when the declared ExcelApi set includes a member; members without an entry are there since 1.1. */
export function hasRequirementSet(className: string, member: string, declared: Declared): boolean {
  const minimum = minimumSets[`${className}.${member}`] ?? '1.1';
  return isAtLeast(declared.ExcelApi ?? '0.0', minimum);
}

/** Excel's ApiNotFound for a member that the declared requirement set lacks. */
export function demandRequirementSet(className: string, member: string, declared: Declared): void {
  if (!hasRequirementSet(className, member, declared)) throw new ExcelError('ApiNotFound', `${className}.${member}`);
}
