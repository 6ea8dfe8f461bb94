/**
 * Which components React draws, told by the hook that its developer tools use. Import it before anything that imports
 * React's DOM, which looks for the hook once.
 */
interface Fiber {
  tag: number;
  key: string | null;
  type: unknown;
  flags: number;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
}

/** Tags of components that are functions, as such, with a ref, or remembered. */
const functionTags = [0, 11, 14, 15];
/** The flag of a component that was called, not passed over. */
const performedWork = 1;

let drawn: string[] = [];

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_: number, root: { current: Fiber }) => compare(root.current, root.current.alternate),
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    checkDCE: () => undefined,
  },
});

/** What is drawn while something is done: names of components, with the key where one has a key, each once, sorted. */
export async function drawnBy(action: () => Promise<void> | void): Promise<string[]> {
  drawn = [];
  await action();
  return [...new Set(drawn)].sort();
}

function compare(now: Fiber, before: Fiber | null): void {
  if (functionTags.includes(now.tag) && (!before || (now.flags & performedWork) !== 0)) {
    const name = nameOf(now.type);
    if (name !== undefined) drawn.push(now.key === null ? name : `${name} ${now.key}`);
  }
  // A part that was passed over as a whole keeps its children.
  if (before && now.child === before.child) return;
  for (let child = now.child; child; child = child.sibling) compare(child, before ? child.alternate : null);
}

/** The function's own name, inside what remembers it or takes a ref. */
function nameOf(type: unknown): string | undefined {
  if (typeof type === 'function') return type.name;
  if (typeof type !== 'object' || type === null) return undefined;
  const inner: unknown = Reflect.get(type, 'type') ?? Reflect.get(type, 'render');
  return typeof inner === 'function' ? inner.name : undefined;
}
