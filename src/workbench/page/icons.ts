/** The page's few pictures, 20 × 20, in the colour of the text. */
const paths = {
  open: 'M3 5.5A1.5 1.5 0 0 1 4.5 4h3l2 2h6A1.5 1.5 0 0 1 17 7.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5z',
  save: 'M4 4h9l3 3v9H4zM7 4v4h5V4M7 16v-5h6v5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  recent: 'M10 3a7 7 0 1 1-6.5 4.4M3 3.5v4h4M10 6v4.5l3 1.5',
  print: 'M6 7V3h8v4M6 14H4V8.5A1.5 1.5 0 0 1 5.5 7h9A1.5 1.5 0 0 1 16 8.5V14h-2M6 12h8v5H6z',
  ascending: 'M5 4v12m0 0-2.2-2.3M5 16l2.2-2.3M11 5h3M11 8.5h4M11 12h5M11 15.5h6',
  descending: 'M5 4v12m0 0-2.2-2.3M5 16l2.2-2.3M11 5h6M11 8.5h5M11 12h4M11 15.5h3',
  filter: 'M3 4h14l-5.5 6.5V16l-3-1.5v-4z',
  showAll: 'M3 4h14l-2.6 3M11.5 10.5V16l-3-1.5v-4L3 4M14 11l4 4M18 11l-4 4',
  dismiss: 'M5 5l10 10M15 5L5 15',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  for (const [key, value] of [
    ['viewBox', '0 0 20 20'],
    ['width', '20'],
    ['height', '20'],
    ['aria-hidden', 'true'],
  ]) {
    svg.setAttribute(key, value);
  }
  path.setAttribute('d', paths[name]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.3');
  path.setAttribute('stroke-linejoin', 'round');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
