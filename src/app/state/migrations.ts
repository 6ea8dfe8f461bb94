/** A stored state before it is read: an object of some version. */
type Stored = Record<string, unknown>;

/** The version that this add-in writes. */
export const currentVersion = 3;

/**
 * From each version to the next. `test/fixtures/state` keeps an example of every version, which a test migrates.
 * A version that is not named here, a newer one, stays what it is.
 */
const steps: Readonly<Record<number, (state: Stored) => Stored>> = {
  // 2 knows who saved last
  1: (state) => ({ ...state, version: 2, revision: '' }),
  // 3 keeps snapshots, and who was called otherwise in one
  2: (state) => ({ ...state, version: 3, snapshots: [], renames: [] }),
};

/** A stored state in the form of {@link currentVersion}; one of a newer version, or no state at all, as it is. */
export function migrate(stored: unknown): unknown {
  let state = stored;
  for (let step = stepOf(state); step !== undefined; step = stepOf(state)) state = step(state as Stored);
  return state;
}

function stepOf(state: unknown): ((state: Stored) => Stored) | undefined {
  if (typeof state !== 'object' || state === null || !('version' in state)) return undefined;
  const { version } = state;
  return typeof version === 'number' && Object.hasOwn(steps, version) ? steps[version] : undefined;
}
