/** Which part of a sheet with frozen rows or columns: each is drawn and clipped for itself. */
export interface Pane {
  rows: 'frozen' | 'scrolling';
  columns: 'frozen' | 'scrolling';
}

/** Sizes and places in CSS pixels of the sheet, before zooming. */
export interface Size {
  width: number;
  height: number;
}
export interface Place extends Size {
  left: number;
  top: number;
}

/** The panes of a sheet whose frozen part has a size. */
export function panesOf(frozen: Size): Pane[] {
  const rows: Pane['rows'][] = frozen.height > 0 ? ['frozen', 'scrolling'] : ['scrolling'];
  const columns: Pane['columns'][] = frozen.width > 0 ? ['frozen', 'scrolling'] : ['scrolling'];
  return rows.flatMap((row) => columns.map((column) => ({ rows: row, columns: column })));
}

/** True if something of a place on the sheet belongs to the pane: what straddles the edge is drawn in both, in part. */
export function reaches(pane: Pane, place: Place, frozen: Size): boolean {
  const isIn = (part: Pane['rows'], start: number, length: number, edge: number): boolean =>
    part === 'frozen' ? start < edge : start + length > edge;
  return (
    isIn(pane.rows, place.top, place.height, frozen.height) && isIn(pane.columns, place.left, place.width, frozen.width)
  );
}

/**
 * Where a pane lies in the layer over the grid, headers included, and where in it the sheet's top left corner is.
 *
 * @param header size of the row and column headers
 * @param scrolled how far the scrolling part is scrolled
 */
export function paneFrame(
  pane: Pane,
  frozen: Size,
  header: Size,
  scrolled: { x: number; y: number },
  zoom: number,
): { left: number; top: number; width?: number; height?: number; x: number; y: number } {
  const [fixedColumns, fixedRows] = [pane.columns === 'frozen', pane.rows === 'frozen'];
  const left = fixedColumns ? 0 : frozen.width;
  const top = fixedRows ? 0 : frozen.height;
  return {
    left: zoom * (header.width + left),
    top: zoom * (header.height + top),
    ...(fixedColumns ? { width: zoom * frozen.width } : {}),
    ...(fixedRows ? { height: zoom * frozen.height } : {}),
    x: -zoom * (left + (fixedColumns ? 0 : scrolled.x)),
    y: -zoom * (top + (fixedRows ? 0 : scrolled.y)),
  };
}
