/** A profile as V8 gives it. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Whose code a script is. */
function ownerOf(url: string, name: string): string {
  if (name === '(garbage collector)') return 'garbage';
  if (name === '(idle)' || name === '(program)' || name === '(root)') return name;
  if (url.includes('/office-js/')) return 'Office.js';
  if (url.includes('/workbench/')) return 'page (host, grid)';
  if (url === '') return 'engine';
  return 'pane (product)';
}

/** Seconds by owner, then by function: its own time, and the time of what it called. */
export function attribute({ nodes, samples = [], timeDeltas = [] }: Profile): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const own = new Map<string, number>();
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, ms: number): void => void to.set(key, (to.get(key) ?? 0) + ms);
  samples.forEach((id, index) => {
    const ms = timeDeltas[index] / 1000;
    const node = byId.get(id);
    if (!node) return;
    add(own, ownerOf(node.callFrame.url, node.callFrame.functionName), ms);
    add(self, keyOf(node.callFrame), ms);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (!frame || seen.has(keyOf(frame))) continue;
      seen.add(keyOf(frame));
      add(total, keyOf(frame), ms);
    }
  });
  const lines = (title: string, map: Map<string, number>, count: number): string[] => [
    title,
    ...[...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([key, ms]) => `  ${(ms / 1000).toFixed(2).padStart(8)} s  ${key}`),
  ];
  return [
    ...lines('by owner', own, 10),
    ...lines('own time', self, 25),
    ...lines('with what it calls', total, 45),
  ].join('\n');
}

function keyOf({ functionName, url }: { functionName: string; url: string }): string {
  return `${functionName || '(anonymous)'} ${url.split('/').slice(-1)[0]}`;
}
