import type { z } from 'zod';

/** The option that names the column of customers: all analyses take both, whichever they call it. */
export const customerNames = ['customer', 'id'] as const;

/**
 * Options in which the customers' column is called as the analysis calls it: `customer` for `id`, or the other way.
 * `undefined` where that is not what is wrong with them.
 */
export function renameCustomer(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const issue = issues.find((each) => each.code === 'unrecognized_keys');
  if (!issue) return undefined;
  const [given, wanted] = issue.keys.includes('customer') ? customerNames : [customerNames[1], customerNames[0]];
  return issue.keys.includes(given) ? renameAt(input, issue.path, given, wanted) : undefined;
}

function renameAt(value: unknown, [step, ...rest]: readonly PropertyKey[], given: string, wanted: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const group = value as Record<PropertyKey, unknown>;
  if (step !== undefined) {
    const inner = renameAt(group[step], rest, given, wanted);
    return inner === undefined ? undefined : { ...group, [step]: inner };
  }
  if (wanted in group) return undefined;
  const { [given]: column, ...others } = group;
  return { ...others, [wanted]: column };
}
