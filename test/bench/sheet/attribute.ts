import type { TracedTask } from './traceTasks';

/** A profile as V8 gives it. */
export interface Profile {
  /** Microseconds. */
  startTime: number;
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
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

/** What the longest tasks did: the functions that took most of each, with what they called. */
export function attributeTasks(profile: Profile, tasks: readonly TracedTask[]): string {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const longestFirst = [...tasks].sort((a, b) => b.cpu - a.cpu).slice(0, mostTasks);
  return longestFirst
    .map(({ start, ms, cpu }) => {
      const total = new Map<string, number>();
      let at = profile.startTime / 1000;
      samples.forEach((id, index) => {
        const took = timeDeltas[index] / 1000;
        at += took;
        if (at < start || at > start + ms) return;
        const seen = new Set<string>();
        for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) {
          const frame = byId.get(node)?.callFrame;
          if (!frame || seen.has(keyOf(frame))) continue;
          seen.add(keyOf(frame));
          total.set(keyOf(frame), (total.get(keyOf(frame)) ?? 0) + took);
        }
      });
      const top = [...total]
        .filter(([key]) => !key.startsWith('(root)'))
        .sort((a, b) => b[1] - a[1])
        .slice(0, 14);
      return [
        `task of ${cpu.toFixed(0)} ms, ${ms.toFixed(0)} by the clock`,
        ...top.map(([key, took]) => `  ${took.toFixed(0).padStart(6)} ms  ${key}`),
      ];
    })
    .flat()
    .join('\n');
}

/** Tasks that are told of. */
const mostTasks = 12;

function keyOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  return `${functionName || `(line ${lineNumber + 1})`} ${url.split('/').slice(-1)[0]}`;
}
