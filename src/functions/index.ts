import { functionNames } from './names';

/**
 * The worksheet functions, in the page of the shared runtime: Excel calls by these names as soon as the page has loaded,
 * so they are told at once. What computes them is loaded with the first call.
 */
let calls: Promise<typeof import('./calls')> | undefined;

async function load(): Promise<typeof import('./calls')> {
  try {
    return await (calls ??= import('./calls'));
  } catch (error) {
    // the next cell may find the connection again
    calls = undefined;
    throw error;
  }
}

for (const name of functionNames) {
  let call: ((...args: unknown[]) => Promise<unknown>) | undefined;
  CustomFunctions.associate(name, async (...args: unknown[]) => {
    call ??= (await load()).callOf(name);
    return call(...args);
  });
}
